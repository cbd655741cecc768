package org.banjie.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.banjie.numbers.BankAccount.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

    private static final String RIGHT = "6222021001116245702"; // 19 digits, as a card prints them

    @Test
    void blanks_and_hyphens_between_the_groups_do_no_harm() {
        assertThat(BankAccount.parse("6222 0210-0111　6245 702").number()).isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "62220210011", "62220210011162457020", "622202100111624570x", "６222021001116245702"})
    void eleven_or_twenty_digits_or_anything_but_digits_is_none(String text) {
        assertThat(BankAccount.fault(text)).contains(Fault.SHAPE);
    }

    @Test
    void twelve_digits_are_enough() {
        assertThat(BankAccount.fault("000000000000")).isEmpty();
    }

    @Test
    void every_single_wrong_digit_of_a_card_and_most_swaps_are_asked_about_and_none_is_refused() {
        for (var at = 1; at < RIGHT.length(); at++) {
            var wrong = new StringBuilder(RIGHT);
            wrong.setCharAt(at, (char) ('0' + (RIGHT.charAt(at) - '0' + 1) % 10));
            assertThat(BankAccount.fault(wrong.toString())).isEmpty();
            assertThat(BankAccount.looksMistyped(wrong.toString())).isTrue();
        }
        assertThat(BankAccount.looksMistyped("6222021001116247502")).isTrue();
    }

    /** Cards and passbooks of banks that gave out numbers without the check digit. */
    @ParameterizedTest
    @ValueSource(strings = {"190001508123456", "6221730301002042987", "4563512600991090527", "1001234567890123456"})
    void real_accounts_without_a_check_digit_are_taken(String text) {
        assertThat(BankAccount.fault(text)).isEmpty();
    }

    @Test
    void a_passbook_is_not_asked_about() {
        assertThat(BankAccount.looksMistyped("190001508123456")).isFalse();
    }

    @Test
    void it_does_not_give_itself_away_in_a_log_or_an_error() {
        assertThat(BankAccount.parse(RIGHT).toString()).doesNotContain("6222");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankAccount.parse("62220210011162457x3"))
                .withMessageNotContaining("6222");
    }
}
