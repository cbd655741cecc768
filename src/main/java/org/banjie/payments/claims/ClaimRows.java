package org.banjie.payments.claims;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.seconding.Requests;
import org.banjie.seconding.TwoPeople;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of claims. */
@Repository
public class ClaimRows {

    private static final String COLUMNS =
            """
            select id, household, grant_id, case_no, street, cause, debtor, why, amount, how, first_month, instalments, covered,
                   state, proposed_at, decided_at, ended_on
            from claim
            """;

    private final JdbcClient db;
    private final Vault vault;
    private final Requests requests;

    ClaimRows(JdbcClient db, Vault vault, TwoPeople two) {
        this.db = db;
        this.vault = vault;
        this.requests = two.in("claim");
    }

    public Requests requests() {
        return requests;
    }

    /** @return its id */
    public long add(NewClaim claim, BigDecimal amount, String by) {
        var id = requests.next();
        var of = claim.grant();
        db.sql(
                        """
                insert into claim (id, household, grant_id, case_no, street, cause, debtor, why, amount, how, first_month,
                                   instalments, state, proposed_by, proposed_at)
                values (:id, :household, :grant, :no, :street, :cause, :debtor, :why, :amount, :how, :first, :many, 'PROPOSED',
                        :by, :at)
                """)
                .param("id", id)
                .param("household", of.household())
                .param("grant", of.id())
                .param("no", of.caseNo())
                .param("street", of.street())
                .param("cause", claim.cause().name())
                .param("debtor", vault.seal(claim.debtor(), ClaimSeals.debtor(id)))
                .param("why", vault.seal(claim.why(), ClaimSeals.why(id)))
                .param("amount", amount)
                .param("how", claim.how().name())
                .param("first", claim.first())
                .param("many", claim.instalments())
                .param("by", by)
                .param("at", requests.now())
                .update();
        return id;
    }

    public Optional<Claim> find(long id) {
        return db.sql(COLUMNS + "where id = ?").param(id).query(this::read).optional();
    }

    /** Reads one and holds it until the transaction ends. */
    public Optional<Claim> lock(long id) {
        return db.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** Those of these households that are open, the oldest first; held until the transaction ends. */
    public List<Claim> lockOpen(Collection<Long> households) {
        return db.sql(
                        COLUMNS
                                + "where household = any(:ids) and state = 'CONFIRMED' and ended_on is null order by id for update")
                .param("ids", households.toArray(Long[]::new))
                .query(this::read)
                .list();
    }

    /** Those that were decided for a case, newest first. */
    public List<Claim> ofCase(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ? and state = 'CONFIRMED' order by id desc limit 20")
                .param(caseNo)
                .query(this::read)
                .list();
    }

    /** Those of these streets and not of those cases, newest first, before that one (0 for the first page). */
    public List<Claim> page(Collection<String> streets, String[] without, long before, int limit) {
        return db.sql(
                        COLUMNS
                                + """
                where street = any(:streets) and (:before = 0 or id < :before) and state <> 'DROPPED'
                  and case_no <> all(:without)
                order by id desc limit :limit
                """)
                .param("streets", streets.toArray(String[]::new))
                .param("without", without)
                .param("before", before)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** @param covered yuan that were returned or on their way when its plan was made */
    public void planned(long id, BigDecimal covered) {
        db.sql("update claim set covered = ? where id = ?").params(covered, id).update();
    }

    public void end(long id, LocalDate on) {
        db.sql("update claim set ended_on = ? where id = ?").params(on, id).update();
    }

    private Claim read(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        var decided = row.getTimestamp("decided_at");
        return new Claim(
                id,
                row.getLong("household"),
                row.getLong("grant_id"),
                row.getString("case_no"),
                row.getString("street"),
                ClaimCause.valueOf(row.getString("cause")),
                vault.open(row.getBytes("debtor"), ClaimSeals.debtor(id)),
                vault.open(row.getBytes("why"), ClaimSeals.why(id)),
                row.getBigDecimal("amount"),
                HowReturned.valueOf(row.getString("how")),
                row.getObject("first_month", LocalDate.class),
                row.getInt("instalments"),
                row.getBigDecimal("covered"),
                Claim.State.valueOf(row.getString("state")),
                row.getTimestamp("proposed_at").toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getObject("ended_on", LocalDate.class));
    }
}
