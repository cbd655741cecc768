package org.banjie.reviewing.together;

import java.time.Instant;
import org.banjie.lots.Draw;

/**
 * Reviews that are to be concluded together, and the sample of them that is looked at one by one first.
 *
 * @param drawn the lots of the sample
 * @param verb CONCLUDE or GIVE_UP once it has ended, {@code by} whom; null before
 * @param doneAt when the work in the background was through; null before
 */
record ReviewBatch(long id, String street, Draw drawn, String verb, String by, Instant doneAt) {

    static final String CONCLUDE = "CONCLUDE";
    static final String GIVE_UP = "GIVE_UP";

    public boolean isOpen() {
        return verb == null;
    }

    public boolean isAtWork() {
        return CONCLUDE.equals(verb) && doneAt == null;
    }
}
