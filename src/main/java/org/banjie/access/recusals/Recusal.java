package org.banjie.access.recusals;

import java.time.Instant;

/**
 * Somebody must keep away from a case.
 *
 * @param reason as it was said; it often names a relation to the applicant
 * @param by uid of who said so
 */
public record Recusal(String caseNo, String uid, Cause cause, String reason, String by, Instant at) {

    /** How it came to be known. */
    public enum Cause {
        /** Found by the register of relatives; the law leaves no choice. */
        KINSHIP,
        /** They said so themselves (自行回避). */
        OWN,
        /** A leader ordered it (责令回避). */
        ORDERED,
        /** The applicant applied for it, and a leader granted it (申请回避). */
        APPLIED,
        /** They worked on the case that is contested here. */
        EARLIER
    }
}
