package org.banjie.organisations.inspection.batches;

import java.time.Instant;
import org.banjie.lots.Draw;

/**
 * Clean reports that are to be concluded together, and the sample of them that is looked at one by one first.
 *
 * @param drawn the lots of the sample
 * @param verb CONCLUDE or GIVE_UP once it has ended, {@code by} whom; null before
 * @param doneAt when the work in the background was through; null before
 */
record Batch(long id, int year, Draw drawn, String verb, String by, String office, Instant doneAt) {

    static final String CONCLUDE = "CONCLUDE";
    static final String GIVE_UP = "GIVE_UP";

    public boolean isOpen() {
        return verb == null;
    }

    public boolean isAtWork() {
        return CONCLUDE.equals(verb) && doneAt == null;
    }
}
