package org.banjie.worklist.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banjie.worklist.countersign.Tally.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When enough agree, and when enough cannot any more. */
class TallyTest {

    @ParameterizedTest
    @CsvSource({
        "ALL, 3, 2, 0, OPEN",
        "ALL, 3, 3, 0, MET",
        "ALL, 3, 0, 1, FAILED",
        "ANY, 3, 0, 2, OPEN",
        "ANY, 3, 1, 2, MET",
        "ANY, 3, 0, 3, FAILED",
        "MAJORITY, 3, 1, 1, OPEN",
        "MAJORITY, 3, 2, 0, MET",
        "MAJORITY, 3, 1, 2, FAILED",
        "MAJORITY, 4, 2, 1, OPEN",
        "MAJORITY, 4, 2, 2, FAILED",
        "MAJORITY, 1, 1, 0, MET",
        "ALL, 0, 0, 0, OPEN"
    })
    void stands_so(Mode mode, int asked, int agreed, int disagreed, State state) {
        assertThat(new Tally(mode, asked, agreed, disagreed).state()).isEqualTo(state);
    }

    @Test
    void whoever_was_released_does_not_count_whatever_they_said() {
        var signers = new ArrayList<>(List.of(signer("a", true, false), signer("b", false, true)));
        assertThat(Tally.of(Mode.ALL, signers).state()).isEqualTo(State.MET);
        signers.add(signer("c", null, false));
        assertThat(Tally.of(Mode.ALL, signers)).isEqualTo(new Tally(Mode.ALL, 2, 1, 0));
    }

    private static Signer signer(String uid, Boolean agrees, boolean removed) {
        var at = Instant.EPOCH;
        return new Signer(uid, at, agrees, agrees == null ? null : at, removed ? at : null);
    }
}
