package org.banjie.funeral.arrangement.family;

import org.banjie.cases.CaseStatus;

/** How far a funeral has come, in the family's eyes. */
enum FuneralStage {
    CALL,
    COMING,
    QUOTE,
    CONFIRM,
    FAREWELL,
    ASHES,
    PLACED,
    DONE,
    CALLED_OFF;

    /** What is known of it, each thing later than the one before. */
    record Known(boolean named, boolean arrived, boolean quoted, boolean confirmed, boolean cremated, boolean placed) {}

    static FuneralStage of(CaseStatus status, Known known) {
        if (status == CaseStatus.APPROVED) return DONE;
        if (status.isClosed()) return CALLED_OFF;
        if (!known.arrived) return known.named ? COMING : CALL;
        if (known.cremated) return known.placed ? PLACED : ASHES;
        if (!known.quoted) return QUOTE;
        return known.confirmed ? FAREWELL : CONFIRM;
    }

    /** Whether the body is still to be collected. */
    boolean isWaiting() {
        return this == CALL || this == COMING;
    }

    /** Whether nothing is left for the family to bring or to choose. */
    boolean isSettled() {
        return this == PLACED || this == DONE || this == CALLED_OFF;
    }
}
