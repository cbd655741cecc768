package org.banjie.worklist.lending;

import java.util.List;
import org.banjie.access.Actor;

/**
 * Lending as the page of a step shows it to one reader.
 *
 * @param state what the reader has to do with it
 * @param person name of the colleague on the other side; null while it is not lent and never was
 * @param said why they were asked, or what they said when they handed it back; null for nothing
 * @param colleagues whom it could be lent to
 */
record LoanView(String taskId, State state, String person, String said, List<Actor> colleagues) {

    /** Whether there is something to read of it. */
    boolean isTold() {
        return person != null;
    }

    enum State {
        /** The reader has it and may lend it. */
        OWN,
        /** It was lent to the reader. */
        BORROWED,
        /** The reader has lent it. */
        LENT
    }
}
