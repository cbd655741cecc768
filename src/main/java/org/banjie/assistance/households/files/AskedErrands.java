package org.banjie.assistance.households.files;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a colleague asks for about a grant and a second person has to decide, whichever table it waits in. */
abstract class AskedErrands implements Errands {

    private final JdbcClient db;
    private final FileRights rights;
    private final Circle deciding;
    private final String table;
    private final String what;

    /** @param what SQL for how the errand's message key ends */
    AskedErrands(JdbcClient db, FileRights rights, Circle deciding, String table, String what) {
        this.db = db;
        this.rights = rights;
        this.deciding = deciding;
        this.table = table;
        this.what = what;
    }

    /** A family is kept from somebody as a whole, whichever of its cases it is for. */
    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!deciding.has(actor)) return List.of();
        return db.sql(
                        """
                select g.case_no, g.household, %s as what, w.proposed_at
                from %s w join assistance_grant g on g.id = w.grant_id
                where w.state = 'PROPOSED' and g.street = any(?) and w.proposed_by <> ? and not exists (
                    select from assistance_grant o where o.household = g.household and o.case_no = any(?))
                order by w.proposed_at limit ?
                """
                                .formatted(what, table))
                .param(deciding.offices(actor).toArray(String[]::new))
                .param(actor.uid())
                .param(rights.barred(actor).toArray(String[]::new))
                .param(Errand.MOST)
                .query((row, n) -> Errand.of(
                        "households.errand." + row.getString("what"),
                        "/households/" + row.getLong("household"),
                        row.getTimestamp("proposed_at").toInstant(),
                        row.getString("case_no")))
                .list();
    }
}
