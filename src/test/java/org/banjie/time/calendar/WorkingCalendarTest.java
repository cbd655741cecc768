package org.banjie.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.banjie.time.DayUnit.CALENDAR;
import static org.banjie.time.DayUnit.WORKING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banjie.time.DayUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Day counting by 民法典 201–203 on the real calendar of 2023–2026 (domain.md, section 4). */
class WorkingCalendarTest {

    private final Map<Integer, CalendarYear> years =
            CalendarFiles.shipped().stream().collect(Collectors.toMap(CalendarYear::year, Function.identity()));
    private final WorkingCalendar calendar = new WorkingCalendar(this::year);

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource({
        "2026-02-09, 20, WORKING, 2026-03-13",
        "2026-02-09, 30, WORKING, 2026-03-27",
        "2026-02-09, 45, WORKING, 2026-04-20",
        "2025-01-24, 5, WORKING, 2025-02-07",
        "2026-09-30, 3, WORKING, 2026-10-10",
        "2026-02-10, 7, CALENDAR, 2026-02-24",
        "2026-08-03, 60, CALENDAR, 2026-10-08"
    })
    void the_test_vectors_of_the_domain(LocalDate from, int length, DayUnit unit, LocalDate due) {
        assertThat(calendar.due(from, length, unit)).isEqualTo(due);
    }

    @Test
    void the_seventh_day_of_publicity_is_kept_beside_the_day_it_rolls_to() {
        var reckoning = calendar.reckon(day("2026-02-10"), 7, CALENDAR);
        assertThat(reckoning.last()).isEqualTo("2026-02-17");
        assertThat(reckoning.due()).isEqualTo("2026-02-24");
    }

    @Test
    void a_working_saturday_counts() {
        assertThat(calendar.isWorkingDay(day("2026-02-14"))).isTrue();
        assertThat(calendar.due(day("2026-02-13"), 1, WORKING)).isEqualTo("2026-02-14");
    }

    @Test
    void a_limit_may_end_on_a_working_saturday() {
        assertThat(calendar.due(day("2026-10-03"), 7, CALENDAR)).isEqualTo("2026-10-10");
    }

    @Test
    void the_day_of_the_event_is_not_counted() {
        assertThat(calendar.due(day("2026-03-02"), 1, WORKING)).isEqualTo("2026-03-03");
        assertThat(calendar.due(day("2026-03-02"), 0, WORKING)).isEqualTo("2026-03-02");
    }

    @Test
    void months_end_on_the_corresponding_day_or_the_last_of_the_month() {
        assertThat(calendar.dueInMonths(day("2025-12-31"), 2)).isEqualTo("2026-02-28");
        assertThat(calendar.dueInMonths(day("2026-03-05"), 3)).isEqualTo("2026-06-05");
        assertThat(calendar.dueInMonths(day("2026-04-01"), 6)).isEqualTo("2026-10-08");
    }

    @Test
    void a_due_day_ends_at_midnight_in_shanghai() {
        assertThat(calendar.endOf(day("2026-03-13"))).isEqualTo(Instant.parse("2026-03-13T16:00:00Z"));
    }

    @Test
    void working_days_are_counted_both_ways() {
        assertThat(calendar.workingDaysUntil(day("2026-02-09"), day("2026-03-13")))
                .isEqualTo(20);
        assertThat(calendar.workingDaysUntil(day("2026-03-13"), day("2026-02-09")))
                .isEqualTo(-20);
        assertThat(calendar.workingDaysUntil(day("2026-03-13"), day("2026-03-15")))
                .isZero();
        assertThat(calendar.workingDaysBefore(day("2026-03-13"), 20)).isEqualTo("2026-02-09");
    }

    @Test
    void the_reckoning_names_what_was_skipped_and_what_was_worked() {
        var reckoning = calendar.reckon(day("2026-02-09"), 20, WORKING);
        assertThat(reckoning.holidays()).hasSize(9).allMatch(day -> day.name().equals("春节"));
        assertThat(reckoning.workingWeekends())
                .extracting(CalendarDay::date)
                .containsExactly(day("2026-02-14"), day("2026-02-28"));
        assertThat(reckoning.provisional()).isFalse();
    }

    @Test
    void a_date_in_a_year_nobody_loaded_is_refused() {
        assertThatThrownBy(() -> calendar.due(day("2026-12-28"), 5, WORKING))
                .isInstanceOfSatisfying(
                        CalendarNotLoaded.class, e -> assertThat(e.year()).isEqualTo(2027));
    }

    @Test
    void a_date_that_passes_a_provisional_year_is_provisional() {
        years.put(2027, CalendarYear.provisional(2027, List.of(holiday("2027-01-01"))));
        assertThat(calendar.reckon(day("2026-12-28"), 5, WORKING).due()).isEqualTo("2027-01-05");
        assertThat(calendar.reckon(day("2026-12-28"), 5, WORKING).provisional()).isTrue();
        assertThat(calendar.reckon(day("2026-12-28"), 3, WORKING).provisional()).isFalse();
    }

    @Test
    void two_thousand_starts_agree_with_counting_by_hand() {
        var working = day("2023-01-01")
                .datesUntil(day("2027-01-01"))
                .filter(calendar::isWorkingDay)
                .toList();
        for (var i = 0; i + 45 < working.size(); i++) {
            assertThat(calendar.due(working.get(i), 45, WORKING)).isEqualTo(working.get(i + 45));
        }
    }

    private CalendarYear year(int year) {
        if (!years.containsKey(year)) throw new CalendarNotLoaded(year);
        return years.get(year);
    }

    private static CalendarDay holiday(String date) {
        return new CalendarDay(day(date), CalendarDay.Kind.HOLIDAY, "元旦");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
