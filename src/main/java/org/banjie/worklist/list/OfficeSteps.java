package org.banjie.worklist.list;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which steps wait in an office, whatever their number: from one to the next along the index. */
@Repository
public class OfficeSteps {

    /** Whoever is of so many offices is not helped by a choice of all their steps. */
    private static final int OFFICES = 30;

    private final JdbcClient db;

    OfficeSteps(JdbcClient db) {
        this.db = db;
    }

    /** A step of a model, in a version in which it waits. */
    public record Waiting(String step, String version) {}

    public List<Waiting> waiting(Actor actor) {
        if (actor.grants().size() > OFFICES) return List.of();
        return db.sql(
                        """
                with recursive one (grp, step) as (
                    select grp, (select min(step) from work_item i where i.grp = office.grp and not i.for_applicant)
                    from unnest(:offices) office (grp)
                    union all
                    select grp, (select min(step) from work_item i
                                 where i.grp = one.grp and not i.for_applicant and i.step > one.step)
                    from one where step is not null
                )
                select distinct on (one.step) one.step, latest.version
                from one cross join lateral (
                    select version from work_item i where i.grp = one.grp and i.step = one.step and not i.for_applicant
                    order by i.ends_at, i.task_id limit 1
                ) latest order by one.step
                """)
                .param("offices", actor.grants().stream().map(Grant::toString).toArray(String[]::new))
                .query(Waiting.class)
                .list();
    }
}
