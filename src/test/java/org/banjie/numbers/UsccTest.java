package org.banjie.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.banjie.numbers.Uscc.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

    private static final String RIGHT = "91350100M000100Y43"; // the example of GB 32100—2015

    @Test
    void the_example_of_the_standard_is_a_code() {
        assertThat(Uscc.fault(RIGHT)).isEmpty();
    }

    @Test
    void small_letters_and_blanks_around_it_do_no_harm() {
        assertThat(Uscc.parse(" 91350100m000100y43 ").code()).isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100M000100I43", "91350100M000100 43"})
    void too_short_too_long_or_with_a_letter_that_looks_like_a_digit_is_none(String text) {
        assertThat(Uscc.fault(text)).contains(Fault.SHAPE);
    }

    @Test
    void every_single_wrong_digit_is_found() {
        for (var at = 0; at < 8; at++) {
            var wrong = new StringBuilder(RIGHT);
            wrong.setCharAt(at, (char) ('0' + (RIGHT.charAt(at) - '0' + 1) % 10));
            assertThat(Uscc.fault(wrong.toString())).contains(Fault.CHECK);
        }
    }

    @Test
    void the_organisations_own_check_character_is_held_to_its_own_standard() {
        var made = Uscc.of("51310117", "MJ494200").code();
        assertThat(Uscc.fault(made)).isEmpty();
        var other = made.substring(0, 16) + (made.charAt(16) == '0' ? '1' : '0') + made.substring(17);
        assertThat(Uscc.fault(other)).contains(Fault.CHECK);
    }

    @Test
    void what_is_none_cannot_be_made_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Uscc("91350100M000100Y44"));
        assertThatIllegalArgumentException().isThrownBy(() -> Uscc.of("5131011", "MJ494200"));
    }
}
