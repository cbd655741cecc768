package org.banjie.sweeping.seasons;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stretches of the days and how many of their places are taken. */
@Repository
@Transactional
public class VisitSlots {

    private final JdbcClient db;

    VisitSlots(JdbcClient db) {
        this.db = db;
    }

    public void add(long season, LocalDate day, LocalTime starts, LocalTime ends, int quota, int green) {
        db.sql(
                        """
                insert into sweeping_slot (season, day, starts, ends, quota, green_quota) values (?, ?, ?, ?, ?, ?)
                """)
                .params(season, day, starts, ends, quota, green)
                .update();
    }

    public VisitSlot get(long id) {
        return db.sql("select * from sweeping_slot where id = ?")
                .param(id)
                .query(VisitSlot.class)
                .optional()
                .orElseThrow(VisitSlots::unknown);
    }

    /** Held until the transaction ends. */
    public VisitSlot lock(long id) {
        return db.sql("select * from sweeping_slot where id = ? for update")
                .param(id)
                .query(VisitSlot.class)
                .optional()
                .orElseThrow(VisitSlots::unknown);
    }

    /** Those of a season that are not over, by day and hour. */
    public List<VisitSlot> of(long season, LocalDate from) {
        return db.sql("select * from sweeping_slot where season = ? and day >= ? order by day, starts limit 400")
                .params(season, from)
                .query(VisitSlot.class)
                .list();
    }

    public Map<LocalDate, List<VisitSlot>> byDay(long season, LocalDate from) {
        return of(season, from).stream()
                .collect(Collectors.groupingBy(VisitSlot::day, LinkedHashMap::new, Collectors.toList()));
    }

    /** Switches the quota of a whole day on or off. @return how many stretches the day has */
    public int limit(long season, LocalDate day, boolean limited) {
        return db.sql("update sweeping_slot set limited = ? where season = ? and day = ?")
                .params(limited, season, day)
                .update();
    }

    /** Whether that many places are at least those that are taken. */
    public boolean setQuota(long id, int quota, int green) {
        return db.sql(
                                """
                update sweeping_slot set quota = :quota, green_quota = :green
                where id = :id and taken <= :quota and green_taken <= :green
                """)
                        .param("quota", quota)
                        .param("green", green)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Adds to, or takes from, what is counted; the row is locked. */
    public void count(long id, int taken, int greenTaken, int waiting) {
        db.sql(
                        """
                update sweeping_slot set taken = taken + ?, green_taken = green_taken + ?, waiting = waiting + ?
                where id = ?
                """)
                .params(taken, greenTaken, waiting, id)
                .update();
    }

    private static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-slot", "sweeping.slot.unknown");
    }
}
