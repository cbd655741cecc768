package org.banjie.cases;

/** Where a case stands, in the words partner systems and applicants see. A kind's finer stages are its steps. */
public enum CaseStatus {
    DRAFT,
    SUBMITTED,
    /** Sent back once with everything that is missing (补正); the statutory clock has not started. */
    CORRECTION,
    ACCEPTED,
    IN_REVIEW,
    PUBLICISED,
    APPROVED,
    REJECTED,
    /** 不予受理. */
    DECLINED,
    WITHDRAWN,
    TERMINATED,
    TRANSFERRED;

    /** True when nothing more can be done on the case. */
    public boolean isClosed() {
        return ordinal() >= APPROVED.ordinal();
    }
}
