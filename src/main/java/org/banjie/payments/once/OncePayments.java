package org.banjie.payments.once;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.payments.PaymentSeals;
import org.banjie.payments.PaymentState;
import org.banjie.payments.RosterStatus;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What has become of a sum that is paid once, by the newest roster it is on. */
@Repository
@Transactional(readOnly = true)
public class OncePayments {

    private final JdbcClient db;
    private final Vault vault;

    OncePayments(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /**
     * @param signed where its roster stands
     * @param why the bank's words where it failed, else null
     */
    public record Payment(
            long roster,
            PaymentState state,
            RosterStatus signed,
            String bank,
            String holder,
            String account,
            String why) {

        @Override
        public String toString() {
            return "Payment[" + roster + "]";
        }
    }

    /** Empty while it is on none, or on one that was sent back. */
    public Optional<Payment> newest(long grant) {
        return db.sql(
                        """
                select i.id, i.roster, i.state, r.status, i.bank, i.holder, i.account, i.why
                from payment_item i join payment_roster r on r.id = i.roster
                where i.grant_id = ? and i.once and i.state <> 'VOID' order by i.id desc limit 1
                """)
                .param(grant)
                .query((row, n) -> payment(row))
                .optional();
    }

    /** What of a street's sums paid once is on a roster the bank has not answered for. */
    record OnTheWay(String street, int sums, BigDecimal total) {}

    List<OnTheWay> onTheWay(Collection<String> streets) {
        return db.sql(
                        """
                select r.street, count(*) as sums, sum(i.amount) as total
                from payment_item i join payment_roster r on r.id = i.roster
                where i.once and i.state = 'DUE' and r.street = any(:streets) group by r.street
                """)
                .param("streets", streets.toArray(String[]::new))
                .query(OnTheWay.class)
                .list();
    }

    private Payment payment(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var why = row.getBytes("why");
        return new Payment(
                row.getLong("roster"),
                PaymentState.valueOf(row.getString("state")),
                RosterStatus.valueOf(row.getString("status")),
                row.getString("bank"),
                vault.open(row.getBytes("holder"), PaymentSeals.holder(id)),
                vault.open(row.getBytes("account"), PaymentSeals.account(id)),
                why == null ? null : vault.open(why, PaymentSeals.why(id)));
    }
}
