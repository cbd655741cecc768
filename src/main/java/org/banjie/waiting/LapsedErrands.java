package org.banjie.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.recusals.Recusals;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Kinds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places that were offered and lapsed unanswered: whoever keeps the list asks why, before the next one does. */
@Component
class LapsedErrands implements Errands {

    private final JdbcClient db;
    private final Rights rights;
    private final Recusals recusals;
    private final Kinds kinds;
    private final Clock clock;

    LapsedErrands(JdbcClient db, Rights rights, Recusals recusals, Kinds kinds, Clock clock) {
        this.db = db;
        this.rights = rights;
        this.recusals = recusals;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** One for each list, until those on it are reached or passed over. */
    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!WaitingRights.KEEPING.has(actor)) return List.of();
        return db.sql(
                        """
                select kind, list, count(*) as lapsed, min(lapsed_on) as since from waiting_entry
                where lapsed_on is not null and kind = any(:kinds) and case_no <> all(:barred)
                group by kind, list order by since limit :most
                """)
                .param("kinds", rights.kindsFor(actor).toArray(String[]::new))
                .param("barred", recusals.casesBarredFor(actor.uid()).toArray(String[]::new))
                .param("most", Errand.MOST)
                .query((row, n) -> errand(row, locale))
                .list();
    }

    private Errand errand(ResultSet row, Locale locale) throws SQLException {
        var kind = row.getString("kind");
        var count = row.getInt("lapsed");
        return new Errand(
                "waiting.errand.lapsed",
                List.of(count, kinds.get(kind).name().in(locale)),
                "/waiting?list=" + kind + "/" + row.getString("list") + "&view=" + ListView.LAPSED.word(),
                row.getObject("since", LocalDate.class)
                        .atStartOfDay(clock.getZone())
                        .toInstant(),
                null,
                count);
    }
}
