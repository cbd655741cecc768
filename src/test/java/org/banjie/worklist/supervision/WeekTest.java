package org.banjie.worklist.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.banjie.refusal.Invalid;
import org.junit.jupiter.api.Test;

class WeekTest {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-02-25");

    @Test
    void without_a_day_it_is_the_last_week_that_is_over() {
        assertThat(Week.asked(null, WEDNESDAY).monday()).isEqualTo("2026-02-16");
        assertThat(Week.asked(null, LocalDate.parse("2026-02-23")).monday()).isEqualTo("2026-02-16");
        assertThat(Week.asked(null, LocalDate.parse("2026-02-22")).monday()).isEqualTo("2026-02-09");
    }

    @Test
    void any_day_of_a_week_names_it_and_the_running_one_is_not_over() {
        assertThat(Week.asked(LocalDate.parse("2026-02-15"), WEDNESDAY).monday())
                .isEqualTo("2026-02-09");
        var running = Week.asked(WEDNESDAY, WEDNESDAY);
        assertThat(running.isOver(WEDNESDAY)).isFalse();
        assertThat(running.isOver(LocalDate.parse("2026-03-02"))).isTrue();
    }

    @Test
    void a_week_to_come_or_of_long_ago_is_refused() {
        for (var day : new String[] {"2026-03-02", "2025-11-23"}) {
            assertThatThrownBy(() -> Week.asked(LocalDate.parse(day), WEDNESDAY))
                    .as(day)
                    .isInstanceOf(Invalid.class);
        }
        assertThat(Week.asked(LocalDate.parse("2025-11-24"), WEDNESDAY).monday())
                .isEqualTo("2025-11-24");
    }
}
