package org.banjie.demonstration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far the demonstration is made: it outlives the instance that was at it. */
@Repository
@Transactional
class PastRows {

    private final JdbcClient db;

    PastRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * What is made.
     *
     * @param cases how many
     * @param present where their past leads to
     * @param furnished whether the registers have what they hold in a demonstration
     */
    record Past(int cases, Instant present, boolean furnished, boolean ended) {}

    Optional<Past> past() {
        return db.sql("select cases, present, furnished, ended_at is not null from made_up_past")
                .query((row, n) -> new Past(row.getInt(1), at(row, 2), row.getBoolean(3), row.getBoolean(4)))
                .optional();
    }

    /** Once for a district, whichever of its instances comes first. */
    void plan(int cases, Instant present) {
        db.sql("insert into made_up_past (cases, present) values (?, ?) on conflict do nothing")
                .params(cases, at(present))
                .update();
    }

    void furnished() {
        db.sql("update made_up_past set furnished = true").update();
    }

    void ended(Instant when) {
        db.sql("update made_up_past set ended_at = ?").param(at(when)).update();
    }

    Set<Integer> told() {
        return db.sql("select no from made_up_case").query(Integer.class).set();
    }

    /** @param caseNo null for one that could not be told */
    void told(int no, String caseNo) {
        db.sql("insert into made_up_case (no, case_no) values (?, ?)")
                .params(no, caseNo)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
