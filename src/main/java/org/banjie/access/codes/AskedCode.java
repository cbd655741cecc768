package org.banjie.access.codes;

import java.time.Instant;
import org.banjie.access.applicants.ApplicantIdentity;

/**
 * A code that was asked for, as it may be told to who asked: nothing of it depends on whether anybody was sent one.
 *
 * @param identity number and phone as they were typed
 * @param left tries that may still be wrong
 */
public record AskedCode(ApplicantIdentity identity, Instant until, State state, int left) {

    /** Whether it can still be given back. */
    public enum State {
        OPEN,
        /** Wrong too often. */
        USED_UP,
        EXPIRED,
        /** Given back already, or another one was asked for after it. */
        SPENT
    }

    static State state(boolean spent, int left, Instant until, Instant now) {
        if (spent) return State.SPENT;
        if (left <= 0) return State.USED_UP;
        return until.isAfter(now) ? State.OPEN : State.EXPIRED;
    }

    /** The end of the phone, by which its owner knows which one it is. */
    public String tail() {
        var phone = identity.phone();
        return phone.substring(Math.max(0, phone.length() - 4));
    }
}
