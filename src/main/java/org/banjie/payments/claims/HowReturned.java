package org.banjie.payments.claims;

/** By which way a claim is returned; paid in at the bank it may be in any case. */
public enum HowReturned {
    /** Kept back from what the household is paid month by month. */
    SET_OFF,
    PAY_IN
}
