package org.banjie.access.budgets;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.banjie.access.TooSoon;
import org.banjie.time.ClockMoved;
import org.banjie.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was tried how often. A try is counted before it is made, so that many at one moment pass no limit, and given back
 * when it was right. Names are kept as keyed hashes: what strangers type may be somebody's identity number.
 */
@Repository
public class Budgets {

    /** No budget lasts longer. */
    private static final Duration KEPT = Duration.ofHours(25);

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Budgets(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @return how many are counted now, this one too
     * @throws TooSoon when it has to wait; then it is not counted
     */
    public int take(Budget budget) {
        var now = clock.instant();
        return db.sql(
                        """
                        insert into guess_budget as known (name_index, count, first_at, last_at) values (:key, 1, :now, :now)
                        on conflict (name_index) do update set
                            count = case when known.first_at < :over then 1 else known.count + 1 end,
                            first_at = case when known.first_at < :over then :now else known.first_at end,
                            last_at = :now
                        where known.first_at < :over or known.count < :free
                            or known.last_at + make_interval(secs => least(:longest,
                                :first * power(2, least(known.count - :free, 20)))) <= :now
                        returning count
                        """)
                .param("key", key(budget))
                .param("now", at(now))
                .param("over", at(now.minus(budget.longestWait())))
                .param("free", budget.free())
                .param("first", (double) budget.firstWait().toSeconds())
                .param("longest", (double) budget.longestWait().toSeconds())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new TooSoon(wait(budget, now)));
    }

    /** The try was right, or was none. */
    public void giveBack(Budget budget) {
        db.sql("update guess_budget set count = count - 1 where name_index = :key and count > 0")
                .param("key", key(budget))
                .update();
    }

    /** As if nothing had been tried. */
    public void forget(Budget budget) {
        db.sql("delete from guess_budget where name_index = :key")
                .param("key", key(budget))
                .update();
    }

    /** Deletes what no longer counts. */
    public void tidy() {
        db.sql("delete from guess_budget where last_at < :old")
                .param("old", at(clock.instant().minus(KEPT)))
                .update();
    }

    /** What was counted before a training clock was put back lies ahead of it, and would shut the door until then. */
    @EventListener
    void on(ClockMoved moved) {
        if (!moved.to().isAfter(moved.from())) {
            db.sql("delete from guess_budget").update();
        }
    }

    private Duration wait(Budget budget, Instant now) {
        return db.sql("select count, first_at, last_at from guess_budget where name_index = :key")
                .param("key", key(budget))
                .query((row, number) -> wait(budget, row, now))
                .optional()
                .orElse(Duration.ZERO);
    }

    private static Duration wait(Budget budget, ResultSet row, Instant now) throws SQLException {
        var length =
                budget.firstWait().multipliedBy(1L << Math.max(0, Math.min(row.getInt("count") - budget.free(), 20)));
        var next = row.getObject("last_at", OffsetDateTime.class)
                .plus(length.compareTo(budget.longestWait()) > 0 ? budget.longestWait() : length)
                .toInstant();
        var over = row.getObject("first_at", OffsetDateTime.class)
                .plus(budget.longestWait())
                .toInstant();
        var wait = Duration.between(now, next.isBefore(over) ? next : over);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private byte[] key(Budget budget) {
        return vault.hmac("guess budget", budget.name().getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
