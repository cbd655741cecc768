package org.banjie.notices.messages;

import java.time.Instant;
import java.util.UUID;

/**
 * What an applicant was told in a few words.
 *
 * @param code which message: {@code accepted}, {@code correction}, …
 * @param sentAt when the gateway took it; null until then
 */
public record Message(
        UUID id, String caseNo, String code, Status status, String text, Instant writtenAt, Instant sentAt) {

    /** How far it got. The applicant can read it in tracking in any case. */
    public enum Status {
        WAITING,
        SENT,
        /** The gateway refused it too often. */
        FAILED,
        /** The applicant left no number. */
        NO_PHONE
    }

    @Override
    public String toString() {
        return "Message[" + id + ", " + code + ", " + status + "]";
    }
}
