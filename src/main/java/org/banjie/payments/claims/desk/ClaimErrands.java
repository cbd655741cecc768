package org.banjie.payments.claims.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.payments.claims.ClaimRights;
import org.banjie.payments.claims.asking.PaidTooLong.TooLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Claims, and what is to be given up of them, that wait for a second person; and what was paid too long and nobody claims. */
@Component
class ClaimErrands implements Errands {

    private final JdbcClient db;
    private final ClaimViews views;
    private final ClaimRights rights;
    private final Clock clock;

    ClaimErrands(JdbcClient db, ClaimViews views, ClaimRights rights, Clock clock) {
        this.db = db;
        this.views = views;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        var errands = new ArrayList<Errand>();
        if (ClaimRights.DECIDING.has(actor)) errands.addAll(waiting(actor));
        errands.addAll(unclaimed(actor));
        return errands.stream().limit(Errand.MOST).toList();
    }

    private List<Errand> waiting(Actor actor) {
        return db.sql(
                        """
                select id, case_no, 'CLAIM' as sort, proposed_at from claim
                where state = 'PROPOSED' and street = any(:streets) and proposed_by <> :me and case_no <> all(:barred)
                union all
                select c.id, c.case_no, 'RELIEF', w.proposed_at
                from claim_relief w join claim c on c.id = w.claim
                where w.state = 'PROPOSED' and c.street = any(:streets) and w.proposed_by <> :me and c.case_no <> all(:barred)
                order by proposed_at limit :most
                """)
                .param("streets", ClaimRights.DECIDING.offices(actor).toArray(String[]::new))
                .param("me", actor.uid())
                .param("barred", rights.barred(actor))
                .param("most", Errand.MOST)
                .query((row, n) -> waiting(row))
                .list();
    }

    private static Errand waiting(ResultSet row) throws SQLException {
        return Errand.of(
                "payments.errand." + row.getString("sort"),
                "/payments/claims/" + row.getLong("id"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("case_no"));
    }

    private List<Errand> unclaimed(Actor actor) {
        return views.unclaimed(actor).stream().map(this::unclaimed).toList();
    }

    private Errand unclaimed(TooLong one) {
        return Errand.of(
                "payments.errand.TOO_LONG." + one.cause(),
                "/payments/claims/new?grant=" + one.grantId(),
                one.from().atStartOfDay(clock.getZone()).toInstant(),
                one.caseNo(),
                YearMonth.from(one.from()).toString(),
                YearMonth.from(one.to()).toString());
    }
}
