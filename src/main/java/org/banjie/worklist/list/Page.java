package org.banjie.worklist.list;

import java.time.Instant;
import java.util.List;
import org.banjie.worklist.items.WorkItem;

/**
 * A page of a list.
 *
 * @param next cursor of the next page, or null at the end
 */
public record Page(List<Row> rows, String next, Count count) {

    /**
     * @param item the step; for one that is done, as it was
     * @param outcome how it was done, or null while it is open
     * @param isNew true until this person has opened it
     */
    public record Row(WorkItem item, boolean isNew, String outcome, Instant doneAt) {}

    /** How many there are; not exact above the number that is worth counting. */
    public record Count(int value, boolean exact) {}
}
