package org.banjie.worklist.list;

import org.banjie.finding.Sought;
import org.banjie.time.Light;

/**
 * What narrows a list down; null for what is not asked.
 *
 * @param kind code of a kind
 * @param step id of a step in its model
 * @param area code of a village or street, with all that lies in it
 * @param holder uid of who has it in hand, or {@link #NOBODY}
 * @param arrived days on which a step arrived; in 已办 on which it was done, in 办结 on which the case was closed
 * @param due days it is due on
 * @param unread only what this person has not opened yet
 * @param q any part of a name in the case, a case number's beginning or end, a whole identity number or phone
 */
public record Criteria(
        String kind,
        String step,
        String area,
        Light light,
        String holder,
        Days arrived,
        Days due,
        boolean unread,
        String q) {

    /** The holder of what nobody has taken yet; no uid is this word. */
    public static final String NOBODY = "none";

    public static final Criteria NONE = new Criteria(null, null, null, null, null, Days.ANY, Days.ANY, false, null);

    public Criteria {
        q = q == null || q.isBlank() ? null : q.strip();
    }

    public static Criteria text(String q) {
        return new Criteria(null, null, null, null, null, Days.ANY, Days.ANY, false, q);
    }

    /** Whether anything is asked that an office's whole list need not fulfil. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether it is the steps of one case that are asked for, which are few. */
    boolean isOneCase() {
        return q != null && sought().isOneCase();
    }

    /** What {@code q} means; null for all. */
    Sought sought() {
        return q == null ? null : Sought.of(q);
    }
}
