package org.banjie.sets;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final ThreadLocal<Publications> tried = new ThreadLocal<>();
    private volatile Publications known;
    private volatile long checked;

    LiveSets(LiveRows rows) {
        this.rows = rows;
    }

    /** Everything that ever went live. The same object as long as nothing more did. */
    public Publications now() {
        if (tried.get() != null) return tried.get();
        var held = known;
        if (held == null || System.nanoTime() - checked > FRESH) {
            held = held != null && held.count() == rows.count() ? held : new Publications(rows.all());
            known = held;
            checked = System.nanoTime();
        }
        return held;
    }

    /**
     * Does something as if that set were live: for the current thread alone, within a transaction that is taken back.
     *
     * @param deployment the engine's name for it
     */
    public <T> T asIfLive(FileSet set, String deployment, String by, Instant at, Supplier<T> deed) {
        var all = new ArrayList<>(rows.all());
        var number = 1 + history(set.kind()).size();
        all.add(0, new LiveSet(set.kind(), number, set.hash(), deployment, LiveSet.Source.STUDIO, by, at));
        tried.set(new Publications(all));
        try {
            return deed.get();
        } finally {
            tried.remove();
        }
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
