package org.banjie.assistance.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.banjie.assistance.households.paying.Account;
import org.banjie.assistance.households.paying.Payable;
import org.banjie.assistance.households.paying.Payouts.Payout;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of payments. */
@Repository
public class PaymentItems {

    private static final String COLUMNS =
            """
            select id, grant_id, case_no, for_month, amount, bank, holder, account, state, why from payment_item
            """;

    private final JdbcClient db;
    private final Vault vault;

    PaymentItems(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    void add(long roster, Payable owed, Account account) {
        long id = db.sql("select nextval(pg_get_serial_sequence('payment_item', 'id'))")
                .query(Long.class)
                .single();
        db.sql(
                        """
                insert into payment_item (id, roster, grant_id, case_no, for_month, amount, bank, holder, account, state)
                values (:id, :roster, :grant, :no, :month, :amount, :bank, :holder, :account, 'DUE')
                """)
                .param("id", id)
                .param("roster", roster)
                .param("grant", owed.grantId())
                .param("no", owed.caseNo())
                .param("month", owed.month())
                .param("amount", owed.amount())
                .param("bank", account.bank())
                .param("holder", vault.seal(account.holder(), PaymentSeals.holder(id)))
                .param("account", vault.seal(account.number(), PaymentSeals.account(id)))
                .update();
    }

    /** The months of these grants that are paid, or on their way, as {@code grant/month}. */
    Set<String> taken(Collection<Long> grants) {
        return db.sql(
                        """
                select grant_id || '/' || for_month from payment_item
                where grant_id = any(:ids) and state in ('DUE', 'PAID')
                """)
                .param("ids", grants.toArray(Long[]::new))
                .query(String.class)
                .set();
    }

    /** The next items of a roster, by id. */
    public List<PaymentItem> page(long roster, long after, int limit) {
        return db.sql(COLUMNS + "where roster = ? and id > ? order by id limit ?")
                .params(roster, after, limit)
                .query((row, n) -> item(row))
                .list();
    }

    /** What was paid on these grants, newest first. */
    List<Payout> ofGrants(Collection<Long> grants, int limit) {
        return db.sql(
                        """
                select for_month, amount, state from payment_item
                where grant_id = any(:ids) and state <> 'VOID' order by for_month desc, id desc limit :n
                """)
                .param("ids", grants.toArray(Long[]::new))
                .param("n", limit)
                .query(Payout.class)
                .list();
    }

    public void paid(long id) {
        db.sql("update payment_item set state = 'PAID' where id = ?").param(id).update();
    }

    public void failed(long id, String why) {
        db.sql("update payment_item set state = 'FAILED', why = ? where id = ?")
                .params(vault.seal(why, PaymentSeals.why(id)), id)
                .update();
    }

    void voidAll(long roster) {
        db.sql("update payment_item set state = 'VOID' where roster = ?")
                .param(roster)
                .update();
    }

    public PaymentSums sums(long roster) {
        return db.sql(
                        """
                select count(*) filter (where state = 'DUE') as due,
                       coalesce(sum(amount) filter (where state = 'DUE'), 0) as due_total,
                       count(*) filter (where state = 'PAID') as paid,
                       coalesce(sum(amount) filter (where state = 'PAID'), 0) as paid_total,
                       count(*) filter (where state = 'FAILED') as failed,
                       coalesce(sum(amount) filter (where state = 'FAILED'), 0) as failed_total
                from payment_item where roster = ?
                """)
                .param(roster)
                .query(PaymentSums.class)
                .single();
    }

    static String key(long grant, LocalDate month) {
        return grant + "/" + month;
    }

    private PaymentItem item(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var why = row.getBytes("why");
        return new PaymentItem(
                id,
                row.getLong("grant_id"),
                row.getString("case_no"),
                row.getObject("for_month", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("bank"),
                vault.open(row.getBytes("holder"), PaymentSeals.holder(id)),
                vault.open(row.getBytes("account"), PaymentSeals.account(id)),
                PaymentState.valueOf(row.getString("state")),
                why == null ? null : vault.open(why, PaymentSeals.why(id)));
    }
}
