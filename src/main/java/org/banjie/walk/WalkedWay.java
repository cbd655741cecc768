package org.banjie.walk;

import java.util.List;
import org.banjie.cases.CaseStatus;

/**
 * One way through a model.
 *
 * @param status of the case when it ended
 * @param ends what the model calls the ends it came to, the last at the end; may be empty
 */
public record WalkedWay(List<WayRow> rows, Ending ending, CaseStatus status, List<String> ends) {

    /** How a way ended. */
    public enum Ending {
        /** The case was closed and its process is over. */
        CLOSED,
        /** The process is over and the case is still open. */
        LEFT_OPEN,
        /** Nobody has anything to do, and something from outside is waited for. */
        WAITS,
        /** A step or a verb failed. */
        FAILED,
        /** It went round and round. */
        TOO_LONG,
        /** The time was over. */
        CUT
    }

    public WalkedWay {
        rows = List.copyOf(rows);
        ends = List.copyOf(ends);
    }

    /** What was chosen otherwise than on the smoothest way. */
    public List<WayRow> turns() {
        return rows.stream().filter(WayRow::turned).toList();
    }
}
