package org.banjie.grants.holding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.HouseholdSeals;
import org.banjie.seconding.Requests;
import org.banjie.seconding.TwoPeople;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who wants a grant held back or paid again, and what came of it. The caller decides who may ask, decide and read. */
@Repository
@Transactional
public class Holds {

    private static final String COLUMNS =
            "select id, grant_id, case_no, act, why, proposed_by, proposed_at, decided_at from grant_hold ";

    private final JdbcClient db;
    private final Vault vault;
    private final Requests requests;

    Holds(JdbcClient db, Vault vault, TwoPeople two) {
        this.db = db;
        this.vault = vault;
        this.requests = two.in("grant_hold");
    }

    /** Who asks and who decides. */
    public Requests requests() {
        return requests;
    }

    /** The caller holds the grant, so that no two ask at once. */
    public void propose(BenefitGrant grant, HoldAct act, String why, String by) {
        var id = requests.next();
        db.sql(
                        """
                insert into grant_hold (id, grant_id, case_no, act, why, state, proposed_by, proposed_at)
                values (:id, :grant, :no, :act, :why, 'PROPOSED', :by, :at)
                """)
                .param("id", id)
                .param("grant", grant.id())
                .param("no", grant.caseNo())
                .param("act", act.name())
                .param("why", vault.seal(why, HouseholdSeals.hold(id)))
                .param("by", by)
                .param("at", requests.now())
                .update();
    }

    /** Those of these grants that wait for the second person. */
    @Transactional(readOnly = true)
    public List<HeldGrant> waiting(Collection<Long> grants) {
        return db.sql(COLUMNS + "where state = 'PROPOSED' and grant_id = any(:ids) order by id")
                .param("ids", grants.toArray(Long[]::new))
                .query(this::read)
                .list();
    }

    /** Why those of these grants that are held back are, each as it was last decided. */
    @Transactional(readOnly = true)
    public List<HeldGrant> inForce(Collection<Long> grants) {
        return db.sql(
                        COLUMNS
                                + """
                where act = 'SUSPEND' and id in (
                    select max(x.id) from grant_hold x join assistance_grant g on g.id = x.grant_id
                    where x.grant_id = any(:ids) and x.state = 'CONFIRMED' and g.status = 'SUSPENDED' group by x.grant_id)
                order by id
                """)
                .param("ids", grants.toArray(Long[]::new))
                .query(this::read)
                .list();
    }

    /** What is asked for by that one. @return nothing when it waits no longer */
    @Transactional(readOnly = true)
    public Optional<HeldGrant> waiting(long id) {
        return db.sql(COLUMNS + "where state = 'PROPOSED' and id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    private HeldGrant read(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        var decided = row.getTimestamp("decided_at");
        return new HeldGrant(
                id,
                row.getLong("grant_id"),
                row.getString("case_no"),
                HoldAct.valueOf(row.getString("act")),
                vault.open(row.getBytes("why"), HouseholdSeals.hold(id)),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                decided == null ? null : decided.toInstant());
    }
}
