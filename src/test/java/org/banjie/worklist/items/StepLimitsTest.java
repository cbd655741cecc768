package org.banjie.worklist.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A step's own limit that the law changes on a day to come. */
class StepLimitsTest {

    private static final String CHANGING = "3 WORKING; 5 WORKING from 2027-01-01; 5 CALENDAR from 2028-07-01";

    @Test
    void what_holds_is_said_by_the_day_the_step_became_ready() {
        assertThat(on("2026-12-31")).isEqualTo("3 WORKING");
        assertThat(on("2027-01-01")).isEqualTo("5 WORKING");
        assertThat(on("2028-06-30")).isEqualTo("5 WORKING");
        assertThat(on("2028-07-01")).isEqualTo("5 CALENDAR");
    }

    @Test
    void one_that_never_changes_holds_always() {
        assertThat(StepLimits.inForce("10 WORKING", LocalDate.EPOCH)).isEqualTo("10 WORKING");
    }

    private static String on(String day) {
        return StepLimits.inForce(CHANGING, LocalDate.parse(day));
    }
}
