package org.banjie.embedded.postgres;

import org.banjie.refusal.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Starts PostgreSQL again when it ends without having been asked to, killed for its memory say; meanwhile the program
 * says that it does not live. Without its database it can do nothing: where the server does not come back it ends, so
 * that whoever watches over the program sees it and starts both.
 */
final class ServerWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);

    private final Cluster cluster;
    private final ApplicationEventPublisher events;
    private final Runnable giveUp;
    private volatile boolean over;

    /** @param giveUp what ends the program */
    ServerWatch(Cluster cluster, ApplicationEventPublisher events, Runnable giveUp) {
        this.cluster = cluster;
        this.events = events;
        this.giveUp = giveUp;
    }

    void begin() {
        cluster.whenEnded(this::ended);
    }

    private void ended() {
        if (over) return;
        log.error("PostgreSQL 意外停止，正在重新启动 · PostgreSQL has ended by itself and is being started again");
        AvailabilityChangeEvent.publish(events, this, LivenessState.BROKEN);
        try {
            cluster.startAgain();
        } catch (StartRefused e) {
            log.error(e.getMessage());
            giveUp.run();
            return;
        }
        AvailabilityChangeEvent.publish(events, this, LivenessState.CORRECT);
        begin();
    }

    /** From here on it is meant to end. */
    @Override
    public void close() {
        over = true;
    }
}
