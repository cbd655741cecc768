package org.banjie.notices.messages;

import java.util.UUID;

/** What carries messages: to phones as the setting {@code banjie.messages.gateway} says, by mail as {@code banjie.messages.mail.*} does. */
public interface MessageGateway {

    /**
     * Hands a message over. After a crash the same message may come a second time, with the same id.
     *
     * @throws RuntimeException when it was not taken; it is tried again later
     */
    void send(UUID id, String to, String text);

    default Channel channel() {
        return Channel.SMS;
    }

    /** Whether anything leaves the house by it; a message it would only keep is not called sent. */
    default boolean sends() {
        return true;
    }
}
