package org.banjie.time.limits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** A span that is not counted: the days after {@code pausedOn} up to and including {@code resumedOn}. */
    record Pause(String reason, String note, LocalDate pausedOn, LocalDate resumedOn) {}

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

    void begin(long limit, String reason, String note, LocalDate on) {
        db.sql(
                        """
                insert into limit_pause (limit_id, number, reason, note, paused_on)
                select :limit, count(*) + 1, :reason, :note, :on from limit_pause where limit_id = :limit
                """)
                .param("limit", limit)
                .param("reason", reason)
                .param("note", note)
                .param("on", on)
                .update();
    }

    void end(long limit, LocalDate on) {
        db.sql("update limit_pause set resumed_on = :on where limit_id = :limit and resumed_on is null")
                .param("limit", limit)
                .param("on", on)
                .update();
    }

    /** The spans of many limits at once, by limit. */
    Map<Long, List<Pause>> endedOf(Collection<Long> limits) {
        return db
                .sql(
                        """
                select limit_id, reason, note, paused_on, resumed_on from limit_pause
                where limit_id = any(:limits) and resumed_on is not null order by limit_id, number
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
                row.getObject("resumed_on", LocalDate.class));
    }

    List<Pause> ended(long limit) {
        return db.sql(
                        """
                select reason, note, paused_on, resumed_on from limit_pause
                where limit_id = :limit and resumed_on is not null order by number
                """)
                .param("limit", limit)
                .query(Pause.class)
                .list();
    }
}
