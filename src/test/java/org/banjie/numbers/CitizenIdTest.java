package org.banjie.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.banjie.numbers.CitizenId.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "310117199001010013", "310227195503150024", "310117198802290014"})
    void these_are_identity_numbers(String number) {
        assertThat(CitizenId.fault(number)).isEmpty();
    }

    @Test
    void every_single_wrong_digit_is_found() {
        var right = "310117199001010013";
        for (var at = 0; at < 17; at++) {
            var wrong = new StringBuilder(right);
            wrong.setCharAt(at, (char) ('0' + (right.charAt(at) - '0' + 1) % 10));
            assertThat(CitizenId.fault(wrong.toString())).contains(Fault.CHECK);
        }
    }

    @Test
    void the_old_fifteen_digits_are_no_identity_number() {
        assertThat(CitizenId.fault("310117900101001")).contains(Fault.SHAPE);
    }

    @Test
    void a_day_of_birth_must_exist() {
        assertThat(CitizenId.fault("310117199002300012")).contains(Fault.BIRTH);
    }

    @Test
    void it_tells_birth_and_age() {
        var id = CitizenId.parse(" 11010519491231002x ");
        assertThat(id.birth()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.ageOn(LocalDate.of(2026, 12, 30))).isEqualTo(76);
        assertThat(id.ageOn(LocalDate.of(2026, 12, 31))).isEqualTo(77);
    }

    @Test
    void what_is_none_cannot_be_made_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.parse("310117199001010014"))
                .withMessageNotContaining("1990");
    }

    @Test
    void it_does_not_give_itself_away_in_a_log() {
        assertThat(CitizenId.parse("310117199001010013").toString()).doesNotContain("1990");
    }
}
