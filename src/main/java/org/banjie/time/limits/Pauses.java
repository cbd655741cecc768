package org.banjie.time.limits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When limits stood still, and why. */
@Repository
class Pauses {

    private final JdbcClient db;

    Pauses(JdbcClient db) {
        this.db = db;
    }

    /**
     * A span that is not counted: the days after {@code pausedOn} up to and including {@code resumedOn}, or while it stands
     * still {@code until}.
     */
    record Pause(String reason, String note, LocalDate pausedOn, LocalDate until, LocalDate resumedOn) {

        boolean isOver() {
            return resumedOn != null;
        }

        /** The last day that is not counted. */
        LocalDate last() {
            return isOver() ? resumedOn : until;
        }
    }

    /** The law that lets a limit pause for that reason on that day is in force. */
    boolean isReason(String reason, LocalDate on) {
        return db.sql(
                        """
                select exists (select 1 from pause_reason
                where code = :reason and valid_from <= :on and (valid_until is null or valid_until >= :on))
                """)
                .param("reason", reason)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    /** What the law lets a limit pause for on that day. */
    List<PauseReason> reasons(LocalDate on) {
        return db.sql(
                        """
                select code, basis from pause_reason
                where valid_from <= :on and (valid_until is null or valid_until >= :on) order by code
                """)
                .param("on", on)
                .query(PauseReason.class)
                .list();
    }

    /** The limits that stand still beyond the day that was told, some of them, by subject and code. */
    List<Limits.Over> over(LocalDate today, int most) {
        return db.sql(
                        """
                select l.subject, l.code, p.until from limit_pause p join statutory_limit l on l.id = p.limit_id
                where p.resumed_on is null and p.until < :today and l.closed_on is null
                order by p.until, l.id limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query(Limits.Over.class)
                .list();
    }

    /** @param until null where nobody says a day */
    void begin(long limit, String reason, String note, LocalDate on, LocalDate until) {
        db.sql(
                        """
                insert into limit_pause (limit_id, number, reason, note, paused_on, until)
                select :limit, count(*) + 1, :reason, :note, :on, :until from limit_pause where limit_id = :limit
                """)
                .param("limit", limit)
                .param("reason", reason)
                .param("note", note)
                .param("on", on)
                .param("until", until, Types.DATE)
                .update();
    }

    void end(long limit, LocalDate on) {
        db.sql("update limit_pause set resumed_on = :on where limit_id = :limit and resumed_on is null")
                .param("limit", limit)
                .param("on", on)
                .update();
    }

    /** The spans of many limits at once whose last day is known, by limit. */
    Map<Long, List<Pause>> knownOf(Collection<Long> limits) {
        return db
                .sql(
                        """
                select limit_id, reason, note, paused_on, until, resumed_on from limit_pause
                where limit_id = any(:limits) and coalesce(resumed_on, until) is not null order by limit_id, number
                """)
                .param("limits", limits.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong("limit_id"), pause(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Pause pause(ResultSet row) throws SQLException {
        return new Pause(
                row.getString("reason"),
                row.getString("note"),
                row.getObject("paused_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("resumed_on", LocalDate.class));
    }

    /** All of one limit, in their order. */
    List<Pause> of(long limit) {
        return db.sql(
                        """
                select reason, note, paused_on, until, resumed_on from limit_pause
                where limit_id = :limit order by number
                """)
                .param("limit", limit)
                .query(Pause.class)
                .list();
    }
}
