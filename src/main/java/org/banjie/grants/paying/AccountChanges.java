package org.banjie.grants.paying;

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

/** Accounts that wait for the second person. The caller decides who may ask, confirm and read. */
@Repository
@Transactional
public class AccountChanges {

    private static final String OPEN =
            """
            select id, grant_id, case_no, bank, holder, number, evidence, proposed_by, proposed_at
            from account_change where state = 'PROPOSED'
            """;

    private final JdbcClient db;
    private final Vault vault;
    private final Requests requests;

    AccountChanges(JdbcClient db, Vault vault, TwoPeople two) {
        this.db = db;
        this.vault = vault;
        this.requests = two.in("account_change");
    }

    /** Who asks and who decides. */
    public Requests requests() {
        return requests;
    }

    /** Takes the place of one that still waits. */
    public void propose(BenefitGrant grant, Account account, String evidence, String by) {
        db.sql("select 1 from assistance_grant where id = ? for update")
                .param(grant.id())
                .query(Integer.class)
                .single();
        of(List.of(grant.id())).forEach(one -> requests.drop(one.id(), by));
        add(grant, account, evidence, by);
    }

    /** Those of these grants that wait. */
    @Transactional(readOnly = true)
    public List<AccountChange> of(Collection<Long> grants) {
        return db.sql(OPEN + " and grant_id = any(:ids) order by id")
                .param("ids", grants.toArray(Long[]::new))
                .query(this::read)
                .list();
    }

    /** What is asked for by that one. @return nothing when it waits no longer */
    @Transactional(readOnly = true)
    public Optional<AccountChange> waiting(long id) {
        return db.sql(OPEN + " and id = ?").param(id).query(this::read).optional();
    }

    private void add(BenefitGrant grant, Account account, String evidence, String by) {
        var id = requests.next();
        db.sql(
                        """
                insert into account_change
                    (id, grant_id, case_no, bank, holder, number, evidence, state, proposed_by, proposed_at)
                values (:id, :grant, :no, :bank, :holder, :number, :evidence, 'PROPOSED', :by, :at)
                """)
                .param("id", id)
                .param("grant", grant.id())
                .param("no", grant.caseNo())
                .param("bank", account.bank())
                .param("holder", vault.seal(account.holder(), HouseholdSeals.change("holder", id)))
                .param("number", vault.seal(account.number(), HouseholdSeals.change("number", id)))
                .param("evidence", vault.seal(evidence, HouseholdSeals.change("evidence", id)))
                .param("by", by)
                .param("at", requests.now())
                .update();
    }

    private AccountChange read(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        return new AccountChange(
                id,
                row.getLong("grant_id"),
                row.getString("case_no"),
                new Account(row.getString("bank"), open(row, "holder", id), open(row, "number", id)),
                open(row, "evidence", id),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant());
    }

    private String open(ResultSet row, String column, long id) throws SQLException {
        return vault.open(row.getBytes(column), HouseholdSeals.change(column, id));
    }
}
