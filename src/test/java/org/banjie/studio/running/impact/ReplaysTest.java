package org.banjie.studio.running.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import org.banjie.cases.Case;
import org.banjie.cases.search.ClosedCases;
import org.banjie.casework.Redecisions;
import org.banjie.flow.Replay;
import org.junit.jupiter.api.Test;

/** Somebody waits for it: cases are decided once more for some time, and what was not looked at is said. */
class ReplaysTest {

    private final ClosedCases closed = mock();
    private final Replay replay = mock();

    @Test
    void all_are_looked_at_in_good_time() {
        var found = replayed(Duration.ofMinutes(1));
        assertThat(found.looked()).isEqualTo(2);
        assertThat(found.same()).isEqualTo(2);
        assertThat(found.cut()).isFalse();
    }

    @Test
    void when_the_time_is_over_no_further_case_is_looked_at() {
        var found = replayed(Duration.ZERO);
        assertThat(found.looked()).isZero();
        assertThat(found.failed()).isEmpty();
        assertThat(found.cut()).isTrue();
    }

    private Impact.Replayed replayed(Duration patience) {
        List<Case> two = List.of(mock(), mock());
        when(closed.latest("assistance", 2)).thenReturn(two);
        when(replay.under(anyString(), any(), any())).thenReturn(List.of());
        return new Replays(closed, mock(Redecisions.class), replay, patience).of("assistance", "a", "b", 2);
    }
}
