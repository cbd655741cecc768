package org.banjie.worklist.countersign;

import java.time.Instant;

/**
 * Somebody who was asked.
 *
 * @param agrees what they said, null until they have
 * @param removedAt when they were released; null for those who still count
 */
record Signer(String uid, Instant askedAt, Boolean agrees, Instant signedAt, Instant removedAt) {

    boolean counts() {
        return removedAt == null;
    }

    boolean hasSigned() {
        return agrees != null;
    }

    /** How it stands with them, as {@code countersign.signer.<state>}. */
    public String state() {
        if (!counts()) return "RELEASED";
        if (!hasSigned()) return "ASKED";
        return agrees ? "AGREED" : "DISAGREED";
    }
}
