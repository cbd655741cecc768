package org.banjie.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.grants.paying.Payouts.Payout;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table of payments. */
@Repository
public class PaymentItems {

    private static final String COLUMNS =
            """
            select id, grant_id, case_no, for_month, amount, set_off, bank, holder, account, state, why, changed
            from payment_item
            """;

    private final JdbcClient db;
    private final Vault vault;

    PaymentItems(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** The account each of these grants was last paid to; nothing of one that never was. */
    Map<Long, String> lastPaidTo(Collection<Long> grants) {
        var accounts = new HashMap<Long, String>();
        db.sql(
                        """
                select distinct on (grant_id) id, grant_id, account from payment_item
                where grant_id = any(:ids) and state = 'PAID' order by grant_id, for_month desc, id desc
                """)
                .param("ids", grants.toArray(Long[]::new))
                .query((row, n) -> accounts.put(
                        row.getLong("grant_id"),
                        vault.open(row.getBytes("account"), PaymentSeals.account(row.getLong("id")))))
                .list();
        return accounts;
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

    /** The grants of a roster that the bank has paid. */
    public List<Long> grantsPaid(long roster) {
        return db.sql("select distinct grant_id from payment_item where roster = ? and state = 'PAID'")
                .param(roster)
                .query(Long.class)
                .list();
    }

    /** Whether the roster pays on one of those cases. */
    boolean isAnyOf(long roster, Set<String> cases) {
        return !cases.isEmpty()
                && db.sql("select exists (select from payment_item where roster = :roster and case_no in (:cases))")
                        .param("roster", roster)
                        .param("cases", cases)
                        .query(Boolean.class)
                        .single();
    }

    public PaymentSums sums(long roster) {
        return db.sql(
                        """
                select count(*) filter (where state = 'DUE') as due,
                       coalesce(sum(amount) filter (where state = 'DUE'), 0) as due_total,
                       count(*) filter (where state = 'PAID') as paid,
                       coalesce(sum(amount) filter (where state = 'PAID'), 0) as paid_total,
                       count(*) filter (where state = 'FAILED') as failed,
                       coalesce(sum(amount) filter (where state = 'FAILED'), 0) as failed_total,
                       coalesce(sum(set_off) filter (where state in ('DUE', 'PAID')), 0) as set_off
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
                row.getBigDecimal("set_off"),
                row.getString("bank"),
                vault.open(row.getBytes("holder"), PaymentSeals.holder(id)),
                vault.open(row.getBytes("account"), PaymentSeals.account(id)),
                PaymentState.valueOf(row.getString("state")),
                why == null ? null : vault.open(why, PaymentSeals.why(id)),
                row.getBoolean("changed"));
    }
}
