package org.banjie.notices.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseDatesTest {

    private final ChineseDates dates = new ChineseDates();

    @Test
    void a_paper_writes_dates_in_arabic_figures_without_weekday() {
        assertThat(dates.day("2026-03-13")).isEqualTo("2026年3月13日");
        assertThat(dates.day("2030-01-31")).isEqualTo("2030年1月31日");
    }

    @Test
    void a_message_about_a_day_to_keep_has_its_weekday() {
        assertThat(dates.dayOfWeek("2026-03-13")).isEqualTo("2026年3月13日（星期五）");
    }

    @Test
    void a_month_is_taken_from_a_month_or_a_day() {
        assertThat(dates.month("2023-09")).isEqualTo("2023年9月");
        assertThat(dates.month("2023-09-01")).isEqualTo("2023年9月");
    }
}
