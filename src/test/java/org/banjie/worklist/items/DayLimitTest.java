package org.banjie.worklist.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.banjie.time.DayUnit;
import org.junit.jupiter.api.Test;

/** A step's own limit that the law changes on a day to come. */
class DayLimitTest {

    private static final String CHANGING = "3 WORKING; 5 WORKING from 2027-01-01; 5 CALENDAR from 2028-07-01";

    @Test
    void what_holds_is_said_by_the_day_the_step_became_ready() {
        assertThat(on("2026-12-31")).isEqualTo(new DayLimit(3, DayUnit.WORKING, null));
        assertThat(on("2027-01-01")).isEqualTo(new DayLimit(5, DayUnit.WORKING, null));
        assertThat(on("2028-06-30")).isEqualTo(new DayLimit(5, DayUnit.WORKING, null));
        assertThat(on("2028-07-01")).isEqualTo(new DayLimit(5, DayUnit.CALENDAR, null));
    }

    @Test
    void one_that_never_changes_holds_always() {
        assertThat(DayLimit.inModel("10 WORKING", LocalDate.EPOCH)).contains(new DayLimit(10, DayUnit.WORKING, null));
    }

    @Test
    void what_cannot_be_read_is_no_limit() {
        assertThat(DayLimit.of("soon", "区民政局核定")).isEmpty();
        assertThat(DayLimit.of("0 WORKING", "区民政局核定")).isEmpty();
    }

    private static DayLimit on(String day) {
        return DayLimit.inModel(CHANGING, LocalDate.parse(day)).orElseThrow();
    }
}
