package org.banjie.sets;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which set of each kind is live, as the database says. Kept in memory; on the node that publishes it is new as soon as
 * the transaction ends, on the others within a second.
 */
@Component
public class LiveSets {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final LiveRows rows;
    private volatile Publications known;
    private volatile long checked;

    LiveSets(LiveRows rows) {
        this.rows = rows;
    }

    /** Everything that ever went live. The same object as long as nothing more did. */
    public Publications now() {
        var held = known;
        if (held == null || System.nanoTime() - checked > FRESH) {
            held = held != null && held.count() == rows.count() ? held : new Publications(rows.all());
            known = held;
            checked = System.nanoTime();
        }
        return held;
    }

    public Optional<LiveSet> find(String kind) {
        return now().live(kind);
    }

    /** All that went live of a kind, the newest first. */
    public List<LiveSet> history(String kind) {
        return now().history(kind);
    }

    /** Whether it was published or undone: what is held in memory is asked for again. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forget(WentLive change) {
        known = null;
    }
}
