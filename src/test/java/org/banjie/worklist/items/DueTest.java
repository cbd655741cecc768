package org.banjie.worklist.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.banjie.time.Light;
import org.junit.jupiter.api.Test;

/** A step under its own limit and under that of its case. */
class DueTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate OWN = LocalDate.of(2026, 2, 12);
    private static final LocalDate CASE = LocalDate.of(2026, 3, 13);

    @Test
    void the_earlier_day_is_the_lamp_and_it_warns() {
        var due = Due.ofBoth(Due.on(CASE, CASE.minusDays(5)), Due.on(OWN, OWN.minusDays(1)));
        assertThat(due.on()).isEqualTo(OWN);
        assertThat(light(due, OWN.minusDays(1))).isEqualTo(Light.YELLOW);
        assertThat(light(due, OWN.plusDays(1))).isEqualTo(Light.RED);
    }

    @Test
    void a_step_that_began_late_is_under_the_limit_of_its_case() {
        var due = Due.ofBoth(Due.on(OWN, OWN), Due.on(CASE, CASE));
        assertThat(due.on()).isEqualTo(OWN);
        assertThat(due.ownOn()).isEqualTo(CASE);
    }

    @Test
    void a_step_without_a_limit_of_its_own_shows_that_of_its_case() {
        var due = Due.ofBoth(Due.on(CASE, CASE), Due.NONE);
        assertThat(due.on()).isEqualTo(CASE);
        assertThat(due.ownOn()).isNull();
    }

    private static Light light(Due due, LocalDate day) {
        return due.light(day.atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
    }
}
