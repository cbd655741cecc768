package org.banjie.oversight.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.banjie.access.Errand;
import org.banjie.time.calendar.CalendarFiles;
import org.banjie.time.calendar.CalendarYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of proposed changes; one of a year waits at a time. */
@Repository
class CalendarProposals {

    private final JdbcClient db;
    private final Clock clock;

    CalendarProposals(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param day null for a whole year */
    void add(CalendarYear target, LocalDate day, String seen, String by) {
        db.sql(
                        """
                        insert into calendar_proposal (year, day, source, days, seen, proposed_by, proposed_at)
                        values (:year, :day, :source, :days, :seen, :by, :now)
                        """)
                .param("year", target.year())
                .param("day", day, Types.DATE)
                .param("source", target.source())
                .param("days", CalendarFiles.text(target.days()))
                .param("seen", seen)
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<CalendarProposal> waiting(int year) {
        return db.sql("select * from calendar_proposal where year = :year and ended_at is null")
                .param("year", year)
                .query(CalendarProposals::proposal)
                .optional();
    }

    /** Every one that waits, the oldest first. */
    List<CalendarProposal> waiting() {
        return db.sql("select * from calendar_proposal where ended_at is null order by proposed_at limit :most")
                .param("most", Errand.MOST)
                .query(CalendarProposals::proposal)
                .list();
    }

    /** Whether it waited until now. */
    boolean end(long id, boolean confirmed, String by) {
        return db.sql(
                                """
                        update calendar_proposal set confirmed = :confirmed, ended_by = :by, ended_at = :now
                        where id = :id and ended_at is null
                        """)
                        .param("id", id)
                        .param("confirmed", confirmed)
                        .param("by", by)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private static CalendarProposal proposal(ResultSet row, int n) throws SQLException {
        var days = CalendarFiles.days(row.getString("days"));
        return new CalendarProposal(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                CalendarYear.of(row.getInt("year"), row.getString("source"), days),
                row.getString("seen"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class));
    }
}
