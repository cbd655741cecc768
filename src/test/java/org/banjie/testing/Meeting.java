package org.banjie.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who come to the same row at the same moment: the second has begun and waits while the first ends. */
public record Meeting(JdbcClient db, TransactionTemplate transaction) {

    /** What the second answered, or threw, once the first had what both wanted. */
    public Object second(Runnable first, Callable<Object> second) {
        var late = transaction.execute(status -> {
            first.run();
            var other = CompletableFuture.supplyAsync(() -> AtOnce.tried(second));
            waitsForUs(other);
            return other;
        });
        return late.join();
    }

    private void waitsForUs(CompletableFuture<Object> other) {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until && !other.isDone() && !isSomebodyWaiting()) Thread.onSpinWait();
    }

    private boolean isSomebodyWaiting() {
        return db.sql(
                        "select exists (select from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
