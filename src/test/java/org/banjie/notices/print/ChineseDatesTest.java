package org.banjie.notices.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseDatesTest {

    private final ChineseDates dates = new ChineseDates();

    @ParameterizedTest
    @CsvSource({
        "2026-03-13, 二〇二六年三月十三日",
        "2026-10-10, 二〇二六年十月十日",
        "2026-12-01, 二〇二六年十二月一日",
        "2026-11-20, 二〇二六年十一月二十日",
        "2030-01-31, 二〇三〇年一月三十一日"
    })
    void a_signature_writes_the_date_in_characters(String date, String written) {
        assertThat(dates.written(date)).isEqualTo(written);
    }

    @Test
    void a_day_to_keep_comes_with_its_weekday() {
        assertThat(dates.day("2026-03-13")).isEqualTo("2026年3月13日（星期五）");
    }

    @Test
    void a_month_is_taken_from_a_month_or_a_day() {
        assertThat(dates.month("2023-09")).isEqualTo("2023年9月");
        assertThat(dates.month("2023-09-01")).isEqualTo("2023年9月");
    }
}
