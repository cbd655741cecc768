package org.banjie.payments.claims.asking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.banjie.payments.claims.plans.MonthSum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the bank has paid month by month, with what was kept back for claims, less what is claimed back of it already. */
@Repository
@Transactional(readOnly = true)
public class PaidMonths {

    private static final String PAID =
            """
            select i.grant_id, i.for_month as month, i.amount + i.set_off - coalesce(m.claimed, 0) as amount
            from payment_item i
            left join lateral (
                select sum(x.amount) as claimed from claim_month x join claim c on c.id = x.claim
                where c.grant_id = i.grant_id and x.for_month = i.for_month and c.state <> 'DROPPED') m on true
            where i.state = 'PAID'
            """;

    private final JdbcClient db;

    PaidMonths(JdbcClient db) {
        this.db = db;
    }

    /** @param amount yuan that were paid for that month and are not claimed yet */
    public record Paid(long grantId, LocalDate month, BigDecimal amount) {}

    /** What of a grant's months, both included, is more than was rightful; none where nothing is left to claim. */
    public List<MonthSum> beyond(long grant, LocalDate from, LocalDate to, BigDecimal rightful) {
        return db
                .sql(PAID + " and i.grant_id = :grant and i.for_month between :from and :to order by i.for_month")
                .param("grant", grant)
                .param("from", from)
                .param("to", to)
                .query(Paid.class)
                .list()
                .stream()
                .map(paid -> new MonthSum(paid.month(), paid.amount().subtract(rightful)))
                .filter(sum -> sum.amount().signum() > 0)
                .toList();
    }

    /** Whatever was paid on these grants for a month since that one, by grant and month. */
    public List<Paid> since(Collection<Long> grants, LocalDate since) {
        return db
                .sql(PAID + " and i.grant_id = any(:ids) and i.for_month >= :since order by i.grant_id, i.for_month")
                .param("ids", grants.toArray(Long[]::new))
                .param("since", since)
                .query(Paid.class)
                .list()
                .stream()
                .filter(paid -> paid.amount().signum() > 0)
                .toList();
    }
}
