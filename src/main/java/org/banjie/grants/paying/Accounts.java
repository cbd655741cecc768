package org.banjie.grants.paying;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantWriter;
import org.banjie.grants.HouseholdSeals;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The bank accounts grants are paid to. The caller decides who may read them. */
@Repository
@Transactional
public class Accounts {

    private final JdbcClient db;
    private final GrantWriter writer;
    private final Vault vault;

    Accounts(JdbcClient db, GrantWriter writer, Vault vault) {
        this.db = db;
        this.writer = writer;
        this.vault = vault;
    }

    /** By grant; a grant without a whole account is not among them. */
    @Transactional(readOnly = true)
    public Map<Long, Account> of(Collection<Long> grants) {
        var found = new HashMap<Long, Account>();
        db.sql(
                        """
                select id, case_no, bank, account_holder, account_no from assistance_grant
                where id = any(:ids) and account_holder is not null and account_no is not null
                """)
                .param("ids", grants.toArray(Long[]::new))
                .query((row, n) -> found.put(
                        row.getLong("id"),
                        new Account(
                                row.getString("bank"),
                                vault.open(
                                        row.getBytes("account_holder"),
                                        HouseholdSeals.holder(row.getString("case_no"))),
                                vault.open(
                                        row.getBytes("account_no"), HouseholdSeals.account(row.getString("case_no"))))))
                .list();
        return found;
    }

    /** Puts another account in the place of the one on file; rosters made before keep theirs. */
    public void change(BenefitGrant grant, Account account) {
        writer.payTo(grant, account.bank(), account.holder(), account.number());
    }
}
