package org.banjie.relatives.filings;

/** How a filing came about. */
public enum FilingOrigin {
    ACCEPTANCE,
    CONFIRMATION,
    /** While its allowance is paid: by the monthly match, or at once when the relation was declared. */
    MONTHLY,
    /** The applicant said so; the register may not know the relative. */
    DECLARED
}
