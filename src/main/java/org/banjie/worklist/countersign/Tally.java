package org.banjie.worklist.countersign;

import java.util.List;

/** How a round stands. Whoever was released does not count; what they said stays on record. */
record Tally(Mode mode, int asked, int agreed, int disagreed) {

    /** Where a round is. */
    enum State {
        /** Somebody's word is waited for. */
        OPEN,
        /** Enough agree. */
        MET,
        /** Enough cannot agree any more, whatever the others say. */
        FAILED
    }

    static Tally of(Mode mode, List<Signer> signers) {
        var asked = signers.stream().filter(Signer::counts).toList();
        return new Tally(mode, asked.size(), said(asked, true), said(asked, false));
    }

    State state() {
        var needed = mode.needed(asked);
        if (asked > 0 && agreed >= needed) return State.MET;
        return asked - disagreed < needed ? State.FAILED : State.OPEN;
    }

    boolean isMet() {
        return state() == State.MET;
    }

    private static int said(List<Signer> asked, boolean agrees) {
        return (int) asked.stream()
                .filter(one -> one.hasSigned() && one.agrees() == agrees)
                .count();
    }
}
