package org.banjie.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.banjie.time.calendar.CalendarDay.Kind.HOLIDAY;
import static org.banjie.time.calendar.CalendarDay.Kind.WORKDAY;

import java.time.LocalDate;
import java.util.List;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

/** A slip in a year of the calendar would move every limit of the bureau: here each is found before it counts. */
class CalendarCheckTest {

    private static final String NOTICE = "国办发明电〔2025〕7号";

    @Test
    void a_year_as_the_notice_says_it_is_taken() {
        assertThat(errors(day("2026-02-17", HOLIDAY), day("2026-02-14", WORKDAY)))
                .isEmpty();
    }

    @Test
    void a_year_names_its_notice_and_has_days() {
        assertThat(CalendarCheck.errors(2026, " ", List.of(), List.of()))
                .extracting(InputError::path, InputError::code)
                .containsExactly(tuple("source", "required"), tuple("days", "required"));
    }

    @Test
    void the_last_day_of_the_year_before_and_the_first_of_the_next_are_of_another_year() {
        assertThat(errors(day("2025-12-31", HOLIDAY), day("2026-01-01", HOLIDAY), day("2027-01-01", HOLIDAY)))
                .extracting(InputError::path, InputError::code)
                .containsExactly(tuple("days[0]", "other-year"), tuple("days[2]", "other-year"));
    }

    @Test
    void no_day_is_said_twice() {
        assertThat(errors(day("2026-02-17", HOLIDAY), day("2026-02-17", HOLIDAY)))
                .extracting(InputError::path, InputError::code)
                .containsExactly(tuple("days[1]", "twice"));
    }

    @Test
    void only_a_saturday_or_sunday_can_be_worked_by_notice() {
        assertThat(errors(day("2026-02-13", WORKDAY), day("2026-02-14", WORKDAY), day("2026-02-15", WORKDAY)))
                .extracting(InputError::path, InputError::code)
                .containsExactly(tuple("days[0]", "workday-on-weekday"));
    }

    @Test
    void every_day_says_its_occasion() {
        assertThat(errors(new CalendarDay(LocalDate.parse("2026-02-17"), HOLIDAY, " ")))
                .extracting(InputError::code)
                .containsExactly("required");
    }

    @Test
    void no_notice_takes_a_statutory_holiday_away() {
        var statutory = List.of(day("2026-05-01", HOLIDAY), day("2026-05-02", HOLIDAY));
        var errors = CalendarCheck.errors(2026, NOTICE, List.of(day("2026-05-01", HOLIDAY)), statutory);
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("statutory");
            assertThat(error.arguments()).as("which day is missing").containsExactly("2026-05-02", "节日");
        });
    }

    @Test
    void a_statutory_holiday_that_is_said_to_be_worked_is_missing_too() {
        var errors = CalendarCheck.errors(
                2026, NOTICE, List.of(day("2026-05-02", WORKDAY)), List.of(day("2026-05-02", HOLIDAY)));
        assertThat(errors).extracting(InputError::code).containsExactly("statutory");
    }

    private static List<InputError> errors(CalendarDay... days) {
        return CalendarCheck.errors(2026, NOTICE, List.of(days), List.of());
    }

    private static CalendarDay day(String date, CalendarDay.Kind kind) {
        return new CalendarDay(LocalDate.parse(date), kind, "节日");
    }
}
