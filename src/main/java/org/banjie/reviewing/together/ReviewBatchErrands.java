package org.banjie.reviewing.together;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The batches that have been drawn and not concluded yet. */
@Component
class ReviewBatchErrands implements Errands {

    private final JdbcClient db;

    ReviewBatchErrands(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!TogetherRights.CONCLUDING.has(actor)) return List.of();
        return db.sql(
                        "select id, drawn_at from review_batch where street = any(?) and verb is null order by id limit ?")
                .params(TogetherRights.CONCLUDING.offices(actor).toArray(String[]::new), Errand.MOST)
                .query((row, n) -> Errand.of(
                        "reviewing.errand.batch",
                        TogetherRoom.PATH + "/" + row.getLong("id"),
                        row.getTimestamp("drawn_at").toInstant(),
                        row.getString("id")))
                .list();
    }
}
