package org.banjie.access.partners;

import java.util.List;
import java.util.Locale;
import org.banjie.access.AccessRights;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that a colleague has proposed. */
@Component
class KeyErrands implements Errands {

    private final JdbcClient db;

    KeyErrands(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Errand> of(Actor actor, Locale language) {
        if (!AccessRights.KEYS.has(actor)) return List.of();
        return db.sql(
                        """
                        select name, proposed_at from partner_key
                        where issued_at is null and withdrawn_at is null and proposed_by <> :uid
                        order by proposed_at limit :most
                        """)
                .param("uid", actor.uid())
                .param("most", Errand.MOST)
                .query((row, n) -> Errand.of(
                        "access.errand.key",
                        "/access/partners",
                        row.getTimestamp("proposed_at").toInstant(),
                        row.getString("name")))
                .list();
    }
}
