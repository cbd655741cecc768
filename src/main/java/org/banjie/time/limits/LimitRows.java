package org.banjie.time.limits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.time.DayUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of limits. */
@Repository
class LimitRows {

    private final JdbcClient db;

    LimitRows(JdbcClient db) {
        this.db = db;
    }

    /** The running round, kept for this transaction alone; also keeps a second start of the same limit waiting. */
    Optional<LimitRow> lockOpen(String subject, String code) {
        return lockLatest(subject, code).filter(row -> row.limit().isOpen());
    }

    /** The last round, which alone can be running, kept and keeping as above. */
    Optional<LimitRow> lockLatest(String subject, String code) {
        db.sql("select pg_advisory_xact_lock(hashtext(:subject), hashtext(:code))::text")
                .param("subject", subject)
                .param("code", code)
                .query(String.class)
                .single();
        return db.sql(
                        """
                select * from statutory_limit
                where subject = :subject and code = :code order by round desc limit 1 for update
                """)
                .param("subject", subject)
                .param("code", code)
                .query(LimitRows::row)
                .optional();
    }

    Optional<LimitRow> latest(String subject, String code) {
        return db.sql(
                        """
                select * from statutory_limit
                where subject = :subject and code = :code order by round desc limit 1
                """)
                .param("subject", subject)
                .param("code", code)
                .query(LimitRows::row)
                .optional();
    }

    /** The limits of those cases that run, whichever they are. */
    List<LimitRow> running(Collection<String> subjects) {
        return db.sql("select * from statutory_limit where subject = any(:subjects) and closed_on is null")
                .param("subjects", subjects.toArray(String[]::new))
                .query(LimitRows::row)
                .list();
    }

    List<StatutoryLimit> of(String subject) {
        return db
                .sql("select * from statutory_limit where subject = :subject order by id")
                .param("subject", subject)
                .query(LimitRows::row)
                .stream()
                .map(LimitRow::limit)
                .toList();
    }

    /** Open limits that run through that year, by ascending key after {@code afterId}; locked. */
    List<LimitRow> touching(int year, long afterId, int limit) {
        return touching(year, afterId, limit, " for update");
    }

    /** As above, only to be looked at. */
    List<LimitRow> seenTouching(int year, long afterId, int limit) {
        return touching(year, afterId, limit, "");
    }

    private List<LimitRow> touching(int year, long afterId, int limit, String lock) {
        return db.sql(
                        """
                select * from statutory_limit
                where closed_on is null and starts_on <= :last and due_on >= :first and id > :after
                order by id limit :limit"""
                                + lock)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("after", afterId)
                .param("limit", limit)
                .query(LimitRows::row)
                .list();
    }

    long countTouching(int year) {
        return db.sql(
                        """
                select count(*) from statutory_limit
                where closed_on is null and starts_on <= :last and due_on >= :first
                """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Long.class)
                .single();
    }

    /** The years into which provisional open limits run. */
    List<Integer> provisionalYears() {
        return db.sql(
                        """
                select distinct extract(year from due_on)::int from statutory_limit
                where closed_on is null and provisional
                """)
                .query(Integer.class)
                .list();
    }

    StatutoryLimit insert(StatutoryLimit limit) {
        db.sql(
                        """
                insert into statutory_limit
                    (subject, code, round, starts_on, length, unit, basis, due_on, amber_on, provisional)
                values (:subject, :code, :round, :startsOn, :length, :unit, :basis, :dueOn, :amberOn, :provisional)
                """)
                .param("subject", limit.subject())
                .param("code", limit.code())
                .param("round", limit.round())
                .param("startsOn", limit.startsOn())
                .param("length", limit.length())
                .param("unit", limit.unit().name())
                .param("basis", limit.basis())
                .param("dueOn", limit.dueOn())
                .param("amberOn", limit.amberOn())
                .param("provisional", limit.provisional())
                .update();
        return limit;
    }

    void update(long id, StatutoryLimit limit) {
        db.sql(
                        """
                update statutory_limit set length = :length, basis = :basis, due_on = :dueOn, amber_on = :amberOn,
                    provisional = :provisional, paused_on = :pausedOn, closed_on = :closedOn
                where id = :id
                """)
                .param("id", id)
                .param("length", limit.length())
                .param("basis", limit.basis())
                .param("dueOn", limit.dueOn())
                .param("amberOn", limit.amberOn())
                .param("provisional", limit.provisional())
                .param("pausedOn", limit.pausedOn())
                .param("closedOn", limit.closedOn())
                .update();
    }

    private static LimitRow row(ResultSet rs, int number) throws SQLException {
        return new LimitRow(rs.getLong("id"), limit(rs));
    }

    private static StatutoryLimit limit(ResultSet rs) throws SQLException {
        return new StatutoryLimit(
                rs.getString("subject"),
                rs.getString("code"),
                rs.getInt("round"),
                rs.getObject("starts_on", LocalDate.class),
                rs.getInt("length"),
                DayUnit.valueOf(rs.getString("unit")),
                rs.getString("basis"),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("amber_on", LocalDate.class),
                rs.getBoolean("provisional"),
                rs.getObject("paused_on", LocalDate.class),
                rs.getObject("closed_on", LocalDate.class));
    }
}
