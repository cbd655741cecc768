package org.banjie.assistance.monitoring.benefits;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposed benefits that wait for a second person. */
@Component
class BenefitErrands implements Errands {

    private final JdbcClient db;

    BenefitErrands(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!MonitoringRights.ACTING.has(actor)) return List.of();
        return db.sql(
                        """
                select id, name, proposed_at from benefit_batch where state = 'PROPOSED' and proposed_by <> ?
                order by id limit ?
                """)
                .params(actor.uid(), Errand.MOST)
                .query((row, n) -> Errand.of(
                        "monitoring.errand.benefit",
                        "/monitoring/benefits/" + row.getLong("id"),
                        row.getTimestamp("proposed_at").toInstant(),
                        row.getString("name")))
                .list();
    }
}
