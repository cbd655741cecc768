package org.banjie.organisations.inspection.batches;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.organisations.inspection.InspectionRights;
import org.banjie.organisations.inspection.InspectionRoom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The batches of clean reports that have been drawn and not concluded yet. */
@Component
class BatchErrands implements Errands {

    private final JdbcClient db;

    BatchErrands(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!InspectionRights.CONCLUDING.has(actor)) return List.of();
        return db.sql(
                        """
                select b.id, b.year, b.drawn_at from inspection_batch b
                where not exists (select from inspection_batch_act a where a.batch = b.id) order by b.id limit ?
                """)
                .param(Errand.MOST)
                .query((row, n) -> Errand.of(
                        "inspection.errand.batch",
                        InspectionRoom.PATH + "/" + row.getInt("year") + "/clean/" + row.getLong("id"),
                        row.getTimestamp("drawn_at").toInstant(),
                        row.getString("year")))
                .list();
    }
}
