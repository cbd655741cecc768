package org.banjie.time.calendar;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The years that were read, for as long as nobody changes any. Whether another instance has is looked up once a second, and
 * at once by whoever writes a limit. A transaction that changes a year sees it changed; nobody else does before it is
 * committed.
 */
@Component
class CalendarMemory {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final JdbcClient db;
    private volatile Held held = new Held(0, Map.of(), 0);

    CalendarMemory(JdbcClient db) {
        this.db = db;
    }

    /** @param lookedAt when it was last seen that nobody had changed any, as {@link System#nanoTime} has it */
    private record Held(long edition, Map<Integer, CalendarYear> years, long lookedAt) {}

    /** To be filled by whoever reads a year. */
    Map<Integer, CalendarYear> years() {
        var own = changing();
        if (own != null) return own;
        var now = held;
        return now.edition() == 0 || System.nanoTime() - now.lookedAt() > FRESH ? lookAgain() : now.years();
    }

    /** Sees what is committed by now. */
    Map<Integer, CalendarYear> lookAgain() {
        var own = changing();
        if (own != null) return own;
        var before = held;
        var at = System.nanoTime();
        var edition =
                db.sql("select edition from calendar_edition").query(Long.class).single();
        var years = edition == before.edition() ? before.years() : new ConcurrentHashMap<Integer, CalendarYear>();
        held = new Held(edition, years, at);
        return years;
    }

    /** In the transaction that changes a year. */
    void changed(CalendarYear year) {
        db.sql("update calendar_edition set edition = edition + 1").update();
        if (changing() == null) begin();
        changing().put(year.year(), year);
    }

    /** What that work sees, and nobody else: the years as they are, with this one in its place. */
    <T> T supposing(CalendarYear year, Supplier<T> work) {
        var own = changing();
        var bound = new ConcurrentHashMap<Integer, CalendarYear>(own == null ? Map.of() : own);
        bound.put(year.year(), year);
        if (own != null) TransactionSynchronizationManager.unbindResource(this);
        TransactionSynchronizationManager.bindResource(this, bound);
        try {
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
            if (own != null) TransactionSynchronizationManager.bindResource(this, own);
        }
    }

    private void begin() {
        TransactionSynchronizationManager.bindResource(this, new ConcurrentHashMap<Integer, CalendarYear>());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(CalendarMemory.this);
                held = new Held(0, Map.of(), 0);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private Map<Integer, CalendarYear> changing() {
        return (Map<Integer, CalendarYear>) TransactionSynchronizationManager.getResource(this);
    }
}
