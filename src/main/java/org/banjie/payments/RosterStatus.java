package org.banjie.payments;

/** Where a roster stands. */
public enum RosterStatus {
    MADE,
    CHECKED,
    /** The bank file may be taken; what comes back is entered. */
    APPROVED,
    /** The bank has answered for every item. */
    SETTLED,
    /** Sent back: nothing on it is paid, and the month's roster is made anew. */
    RETURNED
}
