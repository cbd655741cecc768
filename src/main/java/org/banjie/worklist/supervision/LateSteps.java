package org.banjie.worklist.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.banjie.time.limits.NearDays;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.overseers.Overseers.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what is late or near: of each street the first so many by the end of an index, however many steps are open. What
 * waits for applicants is nobody's delay in an office.
 */
@Repository
@Transactional(readOnly = true)
class LateSteps {

    /** Of a street; where there are more, the earliest are counted and the page says so. */
    static final int MOST = 2000;

    /** A step is in the street of its office; the same words as in its index. */
    private static final String OF_STREET = "substr(split_part(i.grp, '@', 2), 1, 9) = street";

    private static final String FEW =
            """
            from unnest(:streets::text[]) street
            cross join lateral (
                select i.* from work_item i
                where %s and i.ends_at <= :near and i.kind = any(:kinds::text[]) and i.case_no <> all(:barred::text[])
                  and not i.for_applicant
                  and (i.ends_at <= :now or i.amber_at <= :now or (i.amber_at is null and i.amber_on <= :today))
                order by i.ends_at, i.task_id limit :most
            ) few
            """
                    .formatted(OF_STREET);

    private final JdbcClient db;
    private final NearDays near;
    private final Clock clock;

    LateSteps(JdbcClient db, NearDays near, Clock clock) {
        this.db = db;
        this.near = near;
        this.clock = clock;
    }

    /**
     * How much of a step lies late or near in an office, in whose hands.
     *
     * @param holder uid, or null where nobody has taken it
     * @param oldest since when the one has waited that has waited longest
     */
    record Group(
            String grp, String kind, String version, String step, String holder, int late, int near, Instant oldest) {}

    /** The most overdue first. */
    List<Group> groups(Scope scope) {
        return read(
                        """
                select grp, kind, max(version) as version, step, assignee as holder,
                       count(*) filter (where ends_at <= :now) as late, count(*) filter (where ends_at > :now) as near,
                       min(coalesce(held_since, since)) as oldest
                """
                                + FEW
                                + "group by grp, kind, step, assignee order by late desc, min(ends_at), grp, step, assignee",
                        scope)
                .query(Group.class)
                .list();
    }

    /** @param holder uid; blank for nobody's, null for everybody's */
    record Narrowed(String grp, String step, String holder) {}

    /** The steps themselves, the most overdue first. */
    List<WorkItem> steps(Scope scope, Narrowed to, int most) {
        return read(
                        "select " + WorkItems.COLUMNS + FEW
                                + """
                where (:grp::text is null or grp = :grp) and (:step::text is null or step = :step)
                  and (:holder::text is null or coalesce(assignee, '') = :holder)
                order by ends_at, task_id limit :shown
                """,
                        scope)
                .param("grp", to.grp())
                .param("step", to.step())
                .param("holder", to.holder())
                .param("shown", most)
                .query(WorkItems::item)
                .list();
    }

    private JdbcClient.StatementSpec read(String sql, Scope scope) {
        var now = ZonedDateTime.now(clock);
        var last = near.latest(now.toLocalDate()).plusDays(1).atStartOfDay(clock.getZone());
        return db.sql(sql)
                .param("streets", scope.streets().toArray(String[]::new))
                .param("kinds", scope.kinds().toArray(String[]::new))
                .param("barred", scope.barred().toArray(String[]::new))
                .param("now", now.toOffsetDateTime())
                .param("near", last.toOffsetDateTime())
                .param("today", now.toLocalDate())
                .param("most", MOST);
    }
}
