package org.banjie.studio.running.incidents;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.recusals.Recusals;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Endings by hand that another administrator has asked for. */
@Component
class EndingErrands implements Errands {

    private final JdbcClient db;
    private final RunningAdministrators administrators;
    private final Recusals recusals;

    EndingErrands(JdbcClient db, RunningAdministrators administrators, Recusals recusals) {
        this.db = db;
        this.administrators = administrators;
        this.recusals = recusals;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (administrators.office(actor).isEmpty()) return List.of();
        return db.sql(
                        """
                select case_no, asked_at from studio_cancellation
                where ended_at is null and asked_by <> ? and case_no <> all(?) order by id limit ?
                """)
                .params(actor.uid(), recusals.casesBarredFor(actor.uid()).toArray(String[]::new), Errand.MOST)
                .query((row, n) -> Errand.of(
                        "studio-running.errand.ending",
                        IncidentsPage.PATH,
                        row.getTimestamp("asked_at").toInstant(),
                        row.getString("case_no")))
                .list();
    }
}
