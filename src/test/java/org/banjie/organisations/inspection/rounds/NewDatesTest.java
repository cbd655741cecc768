package org.banjie.organisations.inspection.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** Other dates for a year's round. */
class NewDatesTest {

    @Test
    void two_days_of_the_next_year_with_a_notice_are_taken() {
        assertThat(wrong("2026-05-31", "2026-06-30", "松民社〔2026〕3号")).isEmpty();
        assertThat(wrong("2026-05-31", "2026-05-31", "通知")).isEmpty();
        assertThat(wrong(" 2026-05-31 ", "2026-06-30", "通知")).isEmpty();
    }

    @Test
    void the_registry_is_not_before_the_competent_unit() {
        assertThat(wrong("2026-06-01", "2026-05-31", "通知")).containsExactly("registryBy days-crossed");
    }

    @Test
    void the_day_is_in_the_year_after_the_year_reported_on() {
        assertThat(wrong("2025-12-31", "2026-06-30", "通知")).containsExactly("reportBy day-of-other-year");
        assertThat(wrong("2026-01-01", "2026-06-30", "通知")).isEmpty();
        assertThat(wrong("2027-01-01", "2027-06-30", "通知")).containsExactly("reportBy day-of-other-year");
    }

    @Test
    void what_is_no_day_is_missing_and_everything_is_said_at_once() {
        assertThat(wrong("31.5.2026", null, " "))
                .containsExactly("reportBy day-missing", "registryBy day-missing", "basis basis-missing");
    }

    private static List<String> wrong(String reportBy, String registryBy, String basis) {
        var errors = new NewDates(reportBy, registryBy, basis).check(2025);
        Told.codes(errors);
        return Told.places(errors);
    }
}
