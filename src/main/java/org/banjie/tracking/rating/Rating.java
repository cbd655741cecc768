package org.banjie.tracking.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * How an applicant found what was decided.
 *
 * @param office unit code of the office that answers for the case
 * @param score 5 very satisfied to 1 very dissatisfied
 * @param words what they wrote; null for nothing
 * @param handlers uids of those who worked on the case
 * @param toCall whether somebody has to call them still
 * @param callBy the last day for it; null where no day is set, and for a good one
 * @param calledAt when they were called; null until then
 */
public record Rating(
        String caseNo,
        String office,
        int score,
        String words,
        Instant givenAt,
        Set<String> handlers,
        boolean toCall,
        LocalDate callBy,
        Instant calledAt) {

    public static final int BEST = 5;

    /** At this and below somebody calls. */
    private static final int BAD = 2;

    static boolean isBad(int score) {
        return score <= BAD;
    }

    /** Not for logs. */
    @Override
    public String toString() {
        return "Rating[" + caseNo + "]";
    }
}
