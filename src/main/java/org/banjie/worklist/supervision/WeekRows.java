package org.banjie.worklist.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.banjie.worklist.overseers.Overseers.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what came, was done and lay in a week, of each street along its indexes: what is read is a week's work and what is
 * late, however many steps are open or done.
 */
@Repository
@Transactional(readOnly = true)
class WeekRows {

    /** Of a street; where more are late, the earliest are counted. */
    static final int MOST = 5000;

    private static final String ASKED =
            """
            and kind = any(:kinds::text[]) and case_no <> all(:barred::text[])
            """;
    private static final String OF_STREET = "substr(split_part(grp, '@', 2), 1, 9) = street ";

    private static final String COUNTED =
            """
            select grp, kind, max(version) as version, step, holder, sum(arrived)::int as arrived, sum(done)::int as done,
                   sum(late)::int as late, sum(coming)::int as coming, min(oldest) as oldest
            from unnest(:streets::text[]) street
            cross join lateral (
                select grp, kind, version, step, assignee as holder, 1 as arrived, 0 as done, 0 as late, 0 as coming,
                       null::timestamptz as oldest
                from work_item
                where %1$s and since >= :from and since < :to and not for_applicant %2$s
                union all
                select grp, kind, version, step, uid, 1, 0, 0, 0, null from work_done
                where grp is not null and %1$s and since >= :from and since < :to and not for_applicant and uid not like 'applicant:%%' %2$s
                union all
                select grp, kind, version, step, uid, 0, 1, 0, 0, null from work_done
                where grp is not null and %1$s and at >= :from and at < :to and not for_applicant and uid not like 'applicant:%%' %2$s
                union all
                select grp, kind, version, step, assignee, 0, 0, late, 1 - late, since from (
                    select i.*, case when ends_at <= :end then 1 else 0 end late from work_item i
                    where %1$s and ends_at <= :next and since < :to and not for_applicant %2$s
                    order by ends_at, task_id limit :most) open
                union all
                select grp, kind, version, step, uid, 0, 0, late, 1 - late, since from (
                    select d.*, case when ends_at <= :end then 1 else 0 end late from work_done d
                    where grp is not null and %1$s and at >= :to and since < :to and ends_at <= :next
                      and not for_applicant and uid not like 'applicant:%%' %2$s
                    order by at limit :most) later
            ) one
            group by grp, kind, step, holder order by grp, kind, step, holder nulls first
            """
                    .formatted(OF_STREET, ASKED);

    private final JdbcClient db;
    private final Clock clock;

    WeekRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * What a step of an office was like in a week, in somebody's hands.
     *
     * @param holder uid of who did it or has it; null where nobody has taken it
     * @param late past their last day when the week ended, or now while it runs
     * @param coming due within seven days after that
     * @param oldest since when the one of these that waited longest had waited; null where there is none
     */
    record Figures(
            String grp,
            String kind,
            String version,
            String step,
            String holder,
            int arrived,
            int done,
            int late,
            int coming,
            Instant oldest) {}

    List<Figures> of(Scope scope, Week week) {
        var zone = clock.getZone();
        var from = week.monday().atStartOfDay(zone).toOffsetDateTime();
        var to = from.plusWeeks(1);
        var now = OffsetDateTime.now(clock);
        var end = now.isBefore(to) ? now : to;
        return db.sql(COUNTED)
                .param("streets", scope.streets().toArray(String[]::new))
                .param("kinds", scope.kinds().toArray(String[]::new))
                .param("barred", scope.barred().toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .param("end", end)
                .param("next", end.plusWeeks(1))
                .param("most", MOST)
                .query(Figures.class)
                .list();
    }
}
