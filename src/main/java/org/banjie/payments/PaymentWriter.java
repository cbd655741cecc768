package org.banjie.payments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the table of payments, many of them by one statement, and keeps what each roster comes to for the budgets. */
@Repository
public class PaymentWriter {

    private final JdbcClient db;
    private final Vault vault;

    PaymentWriter(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** @return their ids, in the order of the payments */
    List<Long> add(Roster roster, List<NewPayment> payments) {
        if (payments.isEmpty()) return List.of();
        var ids = ids(payments.size());
        db.sql(
                        """
                insert into payment_item (id, roster, grant_id, case_no, for_month, amount, set_off, bank, holder, account, state,
                                          changed, once, kind)
                select x.id, :roster, x.grant_id, x.case_no, x.month, x.amount, x.kept, x.bank, x.holder, x.account, 'DUE',
                       x.changed, :once, x.kind
                from unnest(:ids, :grants, :cases, cast(:months as date[]), cast(:amounts as numeric[]),
                            cast(:kept as numeric[]), :banks, :holders, :accounts, :changed, :kinds)
                     x (id, grant_id, case_no, month, amount, kept, bank, holder, account, changed, kind)
                """)
                .param("roster", roster.id())
                .param("once", roster.once())
                .param("ids", ids.toArray(Long[]::new))
                .param("grants", all(payments, one -> one.owed().grantId()).toArray(Long[]::new))
                .param("cases", texts(payments, one -> one.owed().caseNo()))
                .param("months", texts(payments, one -> one.owed().month().toString()))
                .param("amounts", texts(payments, one -> one.amount().toPlainString()))
                .param("kept", texts(payments, one -> one.kept().toPlainString()))
                .param("banks", texts(payments, one -> one.account().bank()))
                .param("holders", sealed(ids, payments, one -> one.account().holder(), PaymentSeals::holder))
                .param("accounts", sealed(ids, payments, one -> one.account().number(), PaymentSeals::account))
                .param("changed", all(payments, NewPayment::changed).toArray(Boolean[]::new))
                .param("kinds", texts(payments, NewPayment::kind))
                .update();
        return ids;
    }

    /**
     * What the bank has answered.
     *
     * @param paid the items it has paid
     * @param failed its words for each it could not pay
     */
    public void answered(long roster, Collection<Long> paid, Map<Long, String> failed) {
        db.sql("update payment_item set state = 'PAID' where id = any(:ids)")
                .param("ids", paid.toArray(Long[]::new))
                .update();
        var ids = List.copyOf(failed.keySet());
        db.sql(
                        """
                update payment_item i set state = 'FAILED', why = x.why
                from unnest(:ids, :whys) x (id, why) where i.id = x.id
                """)
                .param("ids", ids.toArray(Long[]::new))
                .param("whys", sealed(ids, ids, failed::get, PaymentSeals::why))
                .update();
        count(roster);
    }

    void voidAll(long roster) {
        db.sql("update payment_item set state = 'VOID' where roster = ?")
                .param(roster)
                .update();
        count(roster);
    }

    /** Kind by kind, what its items come to that are paid or to be paid. */
    void count(long roster) {
        db.sql("delete from payment_roster_kind where roster = ?").param(roster).update();
        db.sql(
                        """
                insert into payment_roster_kind (roster, kind, counts)
                select roster, kind, sum(amount) from payment_item
                where roster = ? and kind is not null and state in ('DUE', 'PAID') group by roster, kind
                """)
                .param(roster)
                .update();
    }

    private List<Long> ids(int count) {
        return db.sql("select nextval(pg_get_serial_sequence('payment_item', 'id')) from generate_series(1, ?)")
                .param(count)
                .query(Long.class)
                .list();
    }

    private static <T, V> List<V> all(List<T> rows, Function<T, V> value) {
        return rows.stream().map(value).toList();
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private <T> byte[][] sealed(
            List<Long> ids, List<T> rows, Function<T, String> clear, Function<Long, String> context) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> vault.seal(clear.apply(rows.get(i)), context.apply(ids.get(i))))
                .toArray(byte[][]::new);
    }
}
