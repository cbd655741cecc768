package org.banjie.worklist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 12);

    @Test
    void a_day_is_called_as_one_remembers_it() {
        assertThat(Group.of(THURSDAY, THURSDAY)).isEqualTo(Group.TODAY);
        assertThat(Group.of(THURSDAY.minusDays(1), THURSDAY)).isEqualTo(Group.YESTERDAY);
        assertThat(Group.of(THURSDAY.minusDays(3), THURSDAY)).isEqualTo(Group.WEEK);
        assertThat(Group.of(THURSDAY.minusDays(4), THURSDAY)).isEqualTo(Group.EARLIER);
    }

    @Test
    void on_a_monday_the_day_before_is_yesterday_all_the_same() {
        var monday = LocalDate.of(2026, 3, 9);
        assertThat(Group.of(monday.minusDays(1), monday)).isEqualTo(Group.YESTERDAY);
        assertThat(Group.of(monday.minusDays(2), monday)).isEqualTo(Group.EARLIER);
    }
}
