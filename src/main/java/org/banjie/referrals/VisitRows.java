package org.banjie.referrals;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of visits. */
@Repository
public class VisitRows {

    private static final String COLUMNS =
            """
            select id, grant_id, served_on, begun, hours, counted, price, done, carer, state, recorded_by, said, found
            from referral_visit
            """;

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    VisitRows(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param by uid of whoever records it */
    public void add(ServiceVisit one) {
        var id = db.sql("select nextval(pg_get_serial_sequence('referral_visit', 'id'))")
                .query(Long.class)
                .single();
        db.sql(
                        """
                insert into referral_visit (id, grant_id, served_on, begun, hours, counted, price, done, carer, state,
                                            recorded_by, recorded_at)
                values (:id, :grant, :on, :begun, :hours, :counted, :price, :done, :carer, 'RECORDED', :by, :at)
                """)
                .param("id", id)
                .param("grant", one.grantId())
                .param("on", one.servedOn())
                .param("begun", one.begun())
                .param("hours", one.hours())
                .param("counted", one.counted())
                .param("price", one.price())
                .param("done", vault.seal(one.done(), ReferralSeals.visit("done", id)))
                .param("carer", vault.seal(one.carer(), ReferralSeals.visit("carer", id)))
                .param("by", one.recordedBy())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The newest visits of a grant. */
    public List<ServiceVisit> of(long grant, int limit) {
        return db.sql(COLUMNS + "where grant_id = ? order by served_on desc, id desc limit ?")
                .params(grant, limit)
                .query(this::read)
                .list();
    }

    /** What counts on that day. */
    public List<ServiceVisit> onDay(long grant, LocalDate day) {
        return db.sql(COLUMNS + "where grant_id = ? and served_on = ? and state not in ('DENIED', 'WITHDRAWN')")
                .params(grant, day)
                .query(this::read)
                .list();
    }

    public Optional<ServiceVisit> find(long id) {
        return db.sql(COLUMNS + "where id = ?").param(id).query(this::read).optional();
    }

    /** The visits of a settlement, by case and day. */
    public List<ServiceVisit> settledBy(long settlement) {
        return db.sql(COLUMNS + "where settlement = ? order by grant_id, served_on, begun")
                .param(settlement)
                .query(this::read)
                .list();
    }

    /** Whether that person recorded one of these visits of the grant. */
    public boolean isAnyRecordedBy(long grant, Collection<Long> ids, String uid) {
        return db.sql(
                        """
                select exists (select from referral_visit where grant_id = ? and id = any(?) and recorded_by = ?)
                """)
                .params(grant, ids.toArray(Long[]::new), uid)
                .query(Boolean.class)
                .single();
    }

    /** @return how many of them waited, and were recorded by somebody else */
    public int confirm(long grant, Collection<Long> ids, String by) {
        return db.sql(
                        """
                update referral_visit set state = 'CONFIRMED', answered_by = :by, answered_at = :at
                where grant_id = :grant and id = any(:ids) and state = 'RECORDED' and recorded_by <> :by
                """)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .param("grant", grant)
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /** @return false where it does not wait */
    public boolean dispute(long grant, long id, String said, String by) {
        return db.sql(
                                """
                update referral_visit set state = 'DISPUTED', said = :said, answered_by = :by, answered_at = :at
                where grant_id = :grant and id = :id and state = 'RECORDED' and recorded_by <> :by
                """)
                        .param("said", vault.seal(said, ReferralSeals.visit("said", id)))
                        .param("by", by)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("grant", grant)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @param counted how much of it counts; nothing where it was not so at all @return false where it is not disputed */
    public boolean find(long id, BigDecimal counted, String found, String by) {
        var none = counted.signum() == 0;
        return db.sql(
                                """
                update referral_visit set state = :state, counted = case when :none then counted else :counted end,
                    found = :found, found_by = :by, found_at = :at
                where id = :id and state = 'DISPUTED'
                """)
                        .param("state", none ? "DENIED" : "CONFIRMED")
                        .param("none", none)
                        .param("counted", counted)
                        .param("found", vault.seal(found, ReferralSeals.visit("found", id)))
                        .param("by", by)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @return false where it is answered for already, and not in doubt */
    public boolean withdraw(long grant, long id) {
        return db.sql(
                                """
                update referral_visit set state = 'WITHDRAWN'
                where grant_id = ? and id = ? and state in ('RECORDED', 'DISPUTED')
                """)
                        .params(grant, id)
                        .update()
                == 1;
    }

    private ServiceVisit read(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        return new ServiceVisit(
                id,
                row.getLong("grant_id"),
                row.getObject("served_on", LocalDate.class),
                row.getObject("begun", LocalTime.class),
                row.getBigDecimal("hours"),
                row.getBigDecimal("counted"),
                row.getBigDecimal("price"),
                open(row, "done", id),
                open(row, "carer", id),
                ServiceVisit.State.valueOf(row.getString("state")),
                row.getString("recorded_by"),
                open(row, "said", id),
                open(row, "found", id));
    }

    private String open(ResultSet row, String column, long id) throws SQLException {
        var sealed = row.getBytes(column);
        return sealed == null ? null : vault.open(sealed, ReferralSeals.visit(column, id));
    }
}
