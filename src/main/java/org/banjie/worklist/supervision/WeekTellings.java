package org.banjie.worklist.supervision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.site.look.Dates;
import org.banjie.worklist.overseers.Overseers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lays the sheet of a week before those who answer for offices, in their worklist, until they have opened it. */
@Repository
@Transactional
class WeekTellings implements Errands {

    /** Whoever was away for longer reads the older ones on the page. */
    private static final int WEEKS = 4;

    private final JdbcClient db;
    private final Dates dates;
    private final Clock clock;

    WeekTellings(JdbcClient db, Dates dates, Clock clock) {
        this.db = db;
        this.dates = dates;
        this.clock = clock;
    }

    /** Said twice changes nothing. */
    void tell(List<String> uids, Week week) {
        db.sql(
                        """
                insert into work_week_told (uid, monday, told_at) select uid, :monday, :now from unnest(:uids::text[]) uid
                on conflict do nothing
                """)
                .param("uids", uids.toArray(String[]::new))
                .param("monday", week.monday())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void read(String uid, Week week) {
        db.sql("update work_week_told set read_at = ? where uid = ? and monday = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), uid, week.monday())
                .update();
    }

    void forget() {
        db.sql("delete from work_week_told where monday < ?")
                .param(LocalDate.now(clock).minusWeeks(Week.MOST + 1L))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Errand> of(Actor actor, Locale locale) {
        if (Overseers.ANSWERING.stream().noneMatch(actor::holds)) return List.of();
        return db.sql(
                        """
                select monday, told_at from work_week_told
                where uid = ? and read_at is null and monday >= ? order by monday
                """)
                .params(actor.uid(), LocalDate.now(clock).minusWeeks(WEEKS + 1L))
                .query((row, n) ->
                        errand(new Week(row.getObject("monday", LocalDate.class)), row.getTimestamp("told_at")))
                .list();
    }

    private Errand errand(Week week, Timestamp told) {
        return Errand.of(
                "supervision.errand.week",
                "/supervision/week?of=" + week.monday(),
                told.toInstant(),
                dates.shortDay(week.monday()),
                dates.shortDay(week.sunday()));
    }
}
