package org.banjie.api.webhooks;

import java.time.Instant;
import java.util.UUID;

/**
 * One event for one partner.
 *
 * @param arrival counts up: a partner that has seen a higher one of the same case need not care for a lower
 * @param answer what came back last; null before the first try
 */
record Delivery(
        UUID id,
        long arrival,
        String partner,
        String url,
        String caseNo,
        String event,
        Instant happenedAt,
        State state,
        int tries,
        Instant nextTryAt,
        Instant sentAt,
        String answer) {

    enum State {
        WAITING,
        SENT,
        /** Given up after all tries. */
        FAILED
    }
}
