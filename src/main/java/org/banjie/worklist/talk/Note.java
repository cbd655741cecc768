package org.banjie.worklist.talk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an official wrote about a case.
 *
 * @param by uid
 * @param answers the question it answers; null for none
 * @param asked whom it asks; empty for a note that asks nobody
 */
record Note(UUID id, String caseNo, String by, Instant at, String text, UUID answers, List<Asked> asked) {

    /** @param answeredAt null until they have. @param seen whether the one who asked has read the answer */
    record Asked(String uid, Instant answeredAt, boolean seen) {}

    boolean waitsFor(String uid) {
        return asked.stream().anyMatch(one -> one.uid().equals(uid) && one.answeredAt() == null);
    }
}
