package org.banjie.sweeping.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.sweeping.seasons.Festival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedCheckTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-21");
    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "40, true", "41, false"})
    void a_season_ends_no_sooner_than_it_begins_and_within_forty_days(int later, boolean right) {
        assertThat(wrong(FIRST, FIRST.plusDays(later), SEVEN, 60, 8, 100, 10).isEmpty())
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"9, 8, false", "10, 8, true", "60, 0, false", "60, 1, true", "10, 24, true", "10, 25, false"})
    void a_day_has_up_to_twenty_four_stretches_of_ten_minutes_and_more(int minutes, int slots, boolean right) {
        assertThat(wrong(FIRST, FIRST, SEVEN, minutes, slots, 100, 10).isEmpty())
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"22:58, true", "23:00, false"})
    void the_last_stretch_ends_before_midnight(LocalTime starts, boolean right) {
        assertThat(wrong(FIRST, FIRST, starts, 60, 1, 100, 10).isEmpty()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "-1, 0, false", "0, -1, false"})
    void there_is_no_quota_below_none(int quota, int green, boolean right) {
        assertThat(wrong(FIRST, FIRST, SEVEN, 60, 8, quota, green).isEmpty()).isEqualTo(right);
    }

    @Test
    void everything_wrong_is_said_at_once() {
        var nothing = new PlannedSeason(1L, null, null, null, null, null, 0, null, -1, null);
        assertThat(paths(nothing))
                .containsExactly("festival", "first", "last", "starts", "minutes", "slots", "quota", "green");
    }

    private static List<String> wrong(
            LocalDate first, LocalDate last, LocalTime starts, int minutes, int slots, int quota, int green) {
        return paths(new PlannedSeason(1L, Festival.QINGMING, first, last, null, starts, minutes, slots, quota, green));
    }

    private static List<String> paths(PlannedSeason planned) {
        return PlannedCheck.check(planned).stream().map(InputError::path).toList();
    }
}
