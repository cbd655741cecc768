package org.banjie.payments;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.kinds.MoneyGranted.Every;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rosters. */
@Repository
public class RosterRows {

    private static final String COLUMNS =
            """
            select id, street, month, every, status, items, total, made_by, made_at, checked_by, checked_at, approved_by,
                   approved_at, returned_by
            from payment_roster
            """;

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    RosterRows(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** One that has no items yet. */
    long add(String street, LocalDate month, Every every, String by) {
        return db.sql(
                        """
                insert into payment_roster (street, month, every, status, items, total, made_by, made_at)
                values (?, ?, ?, 'MADE', 0, 0, ?, ?) returning id
                """)
                .params(street, month, every.name(), by, now())
                .query(Long.class)
                .single();
    }

    /** Whoever makes a roster of what this street pays once waits until another one of it is made. */
    void hold(String street) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('paid-once/' || ?, 0))) locked")
                .param(street)
                .query(Integer.class)
                .single();
    }

    /** The totals of its items, as they are now. */
    void total(long id) {
        db.sql(
                        """
                update payment_roster r set (items, total) = (
                    select count(*), coalesce(sum(i.amount), 0) from payment_item i where i.roster = r.id)
                where r.id = ?
                """)
                .param(id)
                .update();
    }

    public Optional<Roster> find(long id) {
        return db.sql(COLUMNS + "where id = ?").param(id).query(Roster.class).optional();
    }

    public Optional<Roster> lock(long id) {
        return db.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query(Roster.class)
                .optional();
    }

    boolean exists(String street, LocalDate month) {
        return db.sql(
                        """
                select exists (
                    select from payment_roster
                    where street = ? and month = ? and every = 'MONTH' and status <> 'RETURNED')
                """)
                .params(street, month)
                .query(Boolean.class)
                .single();
    }

    /** Rosters of these streets, newest month first, before that one (0 for the first page). */
    public List<Roster> page(Collection<String> streets, long before, int limit) {
        return db.sql(
                        COLUMNS
                                + """
                where street = any(:streets) and (:before = 0
                   or (month, id) < (select b.month, b.id from payment_roster b where b.id = :before))
                order by month desc, id desc limit :limit
                """)
                .param("streets", streets.toArray(String[]::new))
                .param("before", before)
                .param("limit", limit)
                .query(Roster.class)
                .list();
    }

    void checked(long id, String by) {
        db.sql("update payment_roster set status = 'CHECKED', checked_by = ?, checked_at = ? where id = ?")
                .params(by, now(), id)
                .update();
    }

    void approved(long id, String by) {
        db.sql("update payment_roster set status = 'APPROVED', approved_by = ?, approved_at = ? where id = ?")
                .params(by, now(), id)
                .update();
    }

    void returned(long id, String by, String why) {
        db.sql("update payment_roster set status = 'RETURNED', returned_by = ?, returned_why = ? where id = ?")
                .params(by, vault.seal(why, PaymentSeals.returned(id)), id)
                .update();
    }

    /** Why a roster was sent back; empty for one that was not. */
    public Optional<String> whyReturned(long id) {
        return db.sql("select returned_why from payment_roster where id = ? and returned_why is not null")
                .param(id)
                .query((row, n) -> vault.open(row.getBytes(1), PaymentSeals.returned(id)))
                .optional();
    }

    public void become(long id, RosterStatus status) {
        db.sql("update payment_roster set status = ? where id = ?")
                .params(status.name(), id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** The months since that one, itself included, that this street has a roster for. */
    public List<LocalDate> made(String street, LocalDate since) {
        return db.sql(
                        """
                select month from payment_roster
                where street = ? and month >= ? and every = 'MONTH' and status <> 'RETURNED'
                """)
                .params(street, since)
                .query(LocalDate.class)
                .list();
    }
}
