package org.banjie.worklist.presence;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.springframework.stereotype.Component;

/** Rows that mean nothing any more are deleted. */
@Component
@Planned(name = "worklist.presence", every = "${banjie.live.forget}")
class ForgettingLookers implements Work {

    private static final int A_PIECE = 5000;

    private final Lookers lookers;

    ForgettingLookers(Lookers lookers) {
        this.lookers = lookers;
    }

    @Override
    public boolean piece(Shift shift) {
        return lookers.forget(A_PIECE) == A_PIECE;
    }
}
