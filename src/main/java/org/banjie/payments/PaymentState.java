package org.banjie.payments;

/** What became of an item of a roster. */
public enum PaymentState {
    DUE,
    PAID,
    /** The bank could not pay: it is owed still, and is in the next roster. */
    FAILED,
    /** Its roster was sent back. */
    VOID
}
