package org.banjie.payments.claims.returning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.payments.claims.ClaimRelief;
import org.banjie.payments.claims.ClaimSeals;
import org.banjie.seconding.Requests;
import org.banjie.seconding.TwoPeople;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked for to be given up or put off of claims, one at a time of each. */
@Repository
class ReliefRows {

    private final JdbcClient db;
    private final Vault vault;
    private final Requests requests;

    ReliefRows(JdbcClient db, Vault vault, TwoPeople two) {
        this.db = db;
        this.vault = vault;
        this.requests = two.in("claim_relief");
    }

    public Requests requests() {
        return requests;
    }

    /** The one that waits for a second person. */
    public Optional<ClaimRelief> waiting(long claim) {
        return db.sql(
                        """
                select id, claim, act, amount, until_month, why, proposed_at from claim_relief
                where claim = ? and state = 'PROPOSED'
                """)
                .param(claim)
                .query(this::read)
                .optional();
    }

    public void add(long claim, ClaimReliefs.Wanted wanted, String by) {
        var id = requests.next();
        db.sql(
                        """
                insert into claim_relief (id, claim, act, amount, until_month, why, state, proposed_by, proposed_at)
                values (:id, :claim, :act, :amount, :until, :why, 'PROPOSED', :by, :at)
                """)
                .param("id", id)
                .param("claim", claim)
                .param("act", wanted.act().name())
                .param("amount", wanted.act() == ClaimRelief.Act.WAIVE ? wanted.amount() : null)
                .param(
                        "until",
                        wanted.act() == ClaimRelief.Act.DEFER ? wanted.until().atDay(1) : null)
                .param("why", vault.seal(wanted.why().strip(), ClaimSeals.relief(id)))
                .param("by", by)
                .param("at", requests.now())
                .update();
    }

    private ClaimRelief read(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        return new ClaimRelief(
                id,
                row.getLong("claim"),
                ClaimRelief.Act.valueOf(row.getString("act")),
                row.getBigDecimal("amount"),
                row.getObject("until_month", LocalDate.class),
                vault.open(row.getBytes("why"), ClaimSeals.relief(id)),
                row.getTimestamp("proposed_at").toInstant());
    }
}
