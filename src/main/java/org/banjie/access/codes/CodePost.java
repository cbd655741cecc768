package org.banjie.access.codes;

import java.time.Clock;
import java.time.Duration;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands the codes that were asked for to the service, one after the other, while no page and no transaction waits. One
 * that is not taken is tried again as long as it holds.
 */
@Component
@Planned(name = "access.send-codes", every = "PT15S")
class CodePost implements Work {

    private static final Logger log = LoggerFactory.getLogger(CodePost.class);

    /** Longer than the service is waited for. */
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final CodeRows rows;
    private final CodeGateway gateway;
    private final Clock clock;

    CodePost(CodeRows rows, CodeGateway gateway, Clock clock) {
        this.rows = rows;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** A code. */
    @Override
    public boolean piece(Shift shift) {
        var now = clock.instant();
        var next = rows.nextToSend(now, now.plus(AGAIN));
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(CodeRows.Letter letter) {
        try {
            gateway.send(letter.id(), letter.phone(), letter.text());
            rows.sent(letter.id());
        } catch (CodeNotSent notTaken) {
            log.warn("One-time code {} was not taken: {}", letter.id(), notTaken.getMessage());
        }
    }
}
