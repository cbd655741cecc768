package org.banjie.assistance.households.deaths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

class DeathReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final String ID = "310227195503150024";

    @Test
    void somebody_who_died_today_can_be_reported_and_nobody_who_dies_tomorrow() {
        assertThat(wrong(ID, TODAY, "居委会告知")).isEmpty();
        assertThat(wrong(ID, TODAY.plusDays(1), "居委会告知")).containsExactly("diedOn");
        assertThat(wrong(ID, null, "居委会告知")).containsExactly("diedOn");
    }

    @Test
    void a_number_that_cannot_be_is_told() {
        assertThat(wrong("310227195503150025", TODAY, "居委会告知")).containsExactly("idNo");
        assertThat(wrong(null, TODAY, "居委会告知")).containsExactly("idNo");
    }

    @Test
    void it_is_said_where_the_death_is_known_from_in_five_hundred_characters() {
        assertThat(wrong(ID, TODAY, " ")).containsExactly("source");
        assertThat(wrong(ID, TODAY, "字".repeat(500))).isEmpty();
        assertThat(wrong(ID, TODAY, "字".repeat(501))).containsExactly("source");
    }

    private static List<String> wrong(String idNo, LocalDate diedOn, String source) {
        return Deaths.errors(idNo, diedOn, source, TODAY).stream()
                .map(InputError::path)
                .toList();
    }
}
