package org.banjie.assistance.households.files;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.assistance.households.HouseholdRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grants that a colleague wants held back or paid again. */
@Component
class HoldErrands implements Errands {

    private final JdbcClient db;
    private final FileRights rights;

    HoldErrands(JdbcClient db, FileRights rights) {
        this.db = db;
        this.rights = rights;
    }

    /** A family is kept from somebody as a whole, whichever of its cases it is for. */
    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!HouseholdRights.CONFIRMING_HOLDS.has(actor)) return List.of();
        return db.sql(
                        """
                select g.case_no, g.household, w.act, w.proposed_at
                from grant_hold w join assistance_grant g on g.id = w.grant_id
                where w.state = 'PROPOSED' and g.street = any(?) and w.proposed_by <> ? and not exists (
                    select from assistance_grant o where o.household = g.household and o.case_no = any(?))
                order by w.proposed_at limit ?
                """)
                .param(HouseholdRights.CONFIRMING_HOLDS.offices(actor).toArray(String[]::new))
                .param(actor.uid())
                .param(rights.barred(actor).toArray(String[]::new))
                .param(Errand.MOST)
                .query((row, n) -> Errand.of(
                        "households.errand." + row.getString("act"),
                        "/households/" + row.getLong("household"),
                        row.getTimestamp("proposed_at").toInstant(),
                        row.getString("case_no")))
                .list();
    }
}
