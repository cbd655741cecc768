package org.banjie.cases;

/** Where a case stands, in the words partner systems and applicants see. A kind's finer stages are its steps. */
public enum CaseStatus {
    DRAFT(false),
    SUBMITTED(false),
    /** Sent back once with everything that is missing (补正); the statutory clock has not started. */
    CORRECTION(false),
    ACCEPTED(false),
    IN_REVIEW(false),
    PUBLICISED(false),
    APPROVED(true),
    REJECTED(true),
    /** 不予受理. */
    DECLINED(true),
    WITHDRAWN(true),
    TERMINATED(true),
    TRANSFERRED(true);

    private final boolean closed;

    CaseStatus(boolean closed) {
        this.closed = closed;
    }

    /** True when nothing more can be done on the case. */
    public boolean isClosed() {
        return closed;
    }
}
