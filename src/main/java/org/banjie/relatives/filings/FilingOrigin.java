package org.banjie.relatives.filings;

/** How a filing came about. */
public enum FilingOrigin {
    ACCEPTANCE,
    CONFIRMATION,
    MONTHLY,
    /** The applicant said so; the register may not know the relative. */
    DECLARED
}
