package org.banjie.worklist.live;

import java.util.List;

/**
 * Something that happened to an open step.
 *
 * @param transaction that did it
 * @param taskId null for {@link What#MANY}, as all that follows
 * @param grp the office it waits for, or waited for when it went; {@code wasGrp} before, null where that is not asked
 * @param assignee uid of who has it now, or had it when it went; {@code wasAssignee} before
 * @param barred uids of those of the office who could not do it before and cannot now
 */
record Change(
        long id,
        long transaction,
        String taskId,
        String caseNo,
        What what,
        String kind,
        String grp,
        String wasGrp,
        String assignee,
        String wasAssignee,
        List<String> barred) {

    /** The word of the API for it. */
    enum What {
        ARRIVED,
        /** It is in somebody's hands, or in somebody else's. */
        CLAIMED,
        RELEASED,
        /** It waits for another office, or others of it may do it. */
        MOVED,
        /** It is due at another time, or stands in another version. */
        CHANGED,
        GONE,
        /** So much at once that it is not told one by one. */
        MANY
    }
}
