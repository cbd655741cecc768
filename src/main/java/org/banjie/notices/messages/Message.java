package org.banjie.notices.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an applicant was told in a few words.
 *
 * @param code which message: {@code accepted}, {@code correction}, …
 * @param ways by which it goes, the first it was written for in front; never empty
 */
public record Message(UUID id, String caseNo, String code, String text, Instant writtenAt, List<Way> ways) {

    /** How far it got. The applicant can read it in tracking in any case. */
    public enum Status {
        WAITING,
        SENT,
        /** The gateway refused it too often. */
        FAILED,
        /** The applicant left no number. */
        NO_PHONE,
        /** Nothing is set up to send it by. */
        KEPT,
        /** Whom it is for wants none by this way. */
        NOT_WANTED
    }

    /**
     * One way it goes.
     *
     * @param to where to, masked; null when there is nowhere
     * @param sentAt when the gateway took it; null until then
     */
    public record Way(Channel channel, Status status, String to, Instant sentAt) {}

    /** By the way it was written for. */
    public Status status() {
        return ways.get(0).status();
    }

    @Override
    public String toString() {
        return "Message[" + id + ", " + code + ", " + status() + "]";
    }
}
