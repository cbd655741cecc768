package org.banjie.funeral.sea;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The voyages, past ones too. */
@Repository
@Transactional
public class Voyages {

    private static final String COLUMNS =
            """
            select id, code, sails_at, quay, quay_en, seats, taken, notice_by, called_off_at, reason from funeral_voyage
            """;

    private final JdbcClient db;
    private final Clock clock;

    Voyages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND when there is none */
    public Voyage get(long id) {
        return db.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Voyage.class)
                .optional()
                .orElseThrow(Voyages::unknown);
    }

    public Optional<Voyage> find(String code) {
        return db.sql(COLUMNS + "where code = ?")
                .param(code)
                .query(Voyage.class)
                .optional();
    }

    /** Those on which a family can still be put with so many people, the next first. */
    public List<Voyage> open(int party, int limit) {
        return db.sql(
                        COLUMNS
                                + """
                where sails_at > ? and called_off_at is null and notice_by >= ? and taken + ? <= seats
                order by sails_at, id limit ?
                """)
                .params(Timestamp.from(clock.instant()), LocalDate.now(clock), party, limit)
                .query(Voyage.class)
                .list();
    }

    /** Newest first, {@code limit} that sail before the one named; null for the first page. */
    List<Voyage> page(Voyage before, int limit) {
        if (before == null) {
            return db.sql(COLUMNS + "order by sails_at desc, id desc limit ?")
                    .param(limit)
                    .query(Voyage.class)
                    .list();
        }
        return db.sql(COLUMNS + "where (sails_at, id) < (?, ?) order by sails_at desc, id desc limit ?")
                .params(Timestamp.from(before.sailsAt()), before.id(), limit)
                .query(Voyage.class)
                .list();
    }

    /** @return its id */
    public long add(Voyage wanted) {
        return db.sql(
                        """
                insert into funeral_voyage (code, sails_at, quay, quay_en, seats, notice_by)
                values (?, ?, ?, ?, ?, ?) returning id
                """)
                .params(wanted.code(), Timestamp.from(wanted.sailsAt()), wanted.quay(), wanted.quayEn())
                .params(wanted.seats(), wanted.noticeBy())
                .query(Long.class)
                .single();
    }

    /** Whoever changes seats on several does so in the same order, so that nobody waits in a circle. */
    void lock(List<Long> ids) {
        db.sql("select id from funeral_voyage where id in (:ids) order by id for update")
                .param("ids", ids)
                .query(Long.class)
                .list();
    }

    /** @return false when it was called off before; its seats are for the caller to give back */
    boolean callOff(long id, String reason) {
        return db.sql("update funeral_voyage set called_off_at = ?, reason = ? where id = ? and called_off_at is null")
                        .params(Timestamp.from(clock.instant()), reason, id)
                        .update()
                == 1;
    }

    static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-voyage", "voyages.unknown");
    }
}
