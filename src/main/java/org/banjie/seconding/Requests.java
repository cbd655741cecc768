package org.banjie.seconding;

import java.sql.Timestamp;
import java.time.Clock;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The requests of one table: one person asks ({@code PROPOSED}), another one puts it in force ({@code CONFIRMED}), or either
 * takes it off ({@code DROPPED}). Beside what is asked for, which never changes, a row has the columns {@code id}, {@code state},
 * {@code proposed_by}, {@code proposed_at}, {@code decided_by} and {@code decided_at}; its table refuses by itself to be confirmed
 * by whoever asked. Every act joins the caller's transaction; the caller says who may ask, decide and read.
 */
public final class Requests {

    private final JdbcClient db;
    private final Clock clock;
    private final String table;

    Requests(JdbcClient db, Clock clock, String table) {
        this.db = db;
        this.clock = clock;
        this.table = table;
    }

    /** The id of the next one, known before its row is written: what is sealed in it is bound to that. */
    public long next() {
        return db.sql("select nextval(pg_get_serial_sequence(?, 'id'))")
                .param(table)
                .query(Long.class)
                .single();
    }

    /** Now, as the columns have it. */
    public Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /**
     * Puts it in force.
     *
     * @throws Refusal CONFLICT {@code no-change} when it waits no longer, BARRED {@code four-eyes} for whoever asked for it
     */
    public void confirm(long id, String by) {
        if (askedBy(id).equals(by)) throw new Refusal(RefusalKind.BARRED, "four-eyes", "seconding.four-eyes");
        decide(id, "CONFIRMED", by);
    }

    /** Takes it off: nothing changes. @throws Refusal CONFLICT {@code no-change} when it waits no longer */
    public void drop(long id, String by) {
        askedBy(id);
        decide(id, "DROPPED", by);
    }

    /** Of something that does not wait, or is not this person's to decide on. */
    public static Refusal gone() {
        return new Refusal(RefusalKind.CONFLICT, "no-change", "seconding.no-change");
    }

    /** Holds it until the transaction ends: two who decide at once do not both. */
    private String askedBy(long id) {
        return db.sql("select proposed_by from %s where id = ? and state = 'PROPOSED' for update".formatted(table))
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(Requests::gone);
    }

    private void decide(long id, String state, String by) {
        db.sql("update %s set state = ?, decided_by = ?, decided_at = ? where id = ?".formatted(table))
                .params(state, by, now(), id)
                .update();
    }
}
