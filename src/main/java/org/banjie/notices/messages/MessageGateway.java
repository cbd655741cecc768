package org.banjie.notices.messages;

import java.util.UUID;

/** What carries text messages to phones; which one is the setting {@code banjie.messages.gateway}. */
public interface MessageGateway {

    /**
     * Hands a message over. After a crash the same message may come a second time, with the same id.
     *
     * @throws RuntimeException when it was not taken; it is tried again later
     */
    void send(UUID id, String phone, String text);

    /** Whether anything leaves the house by it; a message it would only keep is not called sent. */
    default boolean sends() {
        return true;
    }
}
