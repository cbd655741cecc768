package org.banjie.payments.claims;

/** Why something was paid without right. */
public enum ClaimCause {
    /** A death that became known late. */
    DEATH,
    /** The grant ended, with effect from a month that was paid already. */
    STOPPED,
    /** The amount was lowered, with effect from a month that was paid already. */
    LOWERED,
    /** The office was wrong. */
    ERROR,
    /** Got by false statements (社会救助暂行办法第六十八条). */
    FRAUD;

    /** Code of the paper: what was got by fraud is claimed by a law of its own. */
    public String paper() {
        return this == FRAUD ? "claim-back-fraud" : "claim-back";
    }
}
