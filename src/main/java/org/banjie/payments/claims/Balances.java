package org.banjie.payments.claims;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reckons what has become of claims: from the payments and receipts themselves, so that nothing is written down twice. */
@Repository
@Transactional(readOnly = true)
public class Balances {

    private final JdbcClient db;

    Balances(JdbcClient db) {
        this.db = db;
    }

    public Balance of(long claim) {
        return of(List.of(claim)).get(claim);
    }

    /** By claim. */
    public Map<Long, Balance> of(Collection<Long> claims) {
        return db
                .sql(
                        """
                select c.id as claim, c.amount as claimed,
                       coalesce((select sum(r.amount) from claim_receipt r where r.claim = c.id), 0) as paid_in,
                       coalesce(s.paid, 0) as set_off, coalesce(s.due, 0) as bound,
                       coalesce((select sum(w.amount) from claim_relief w
                                 where w.claim = c.id and w.act = 'WAIVE' and w.state = 'CONFIRMED'), 0) as waived
                from claim c left join lateral (
                    select sum(o.amount) filter (where i.state = 'PAID') as paid,
                           sum(o.amount) filter (where i.state = 'DUE') as due
                    from set_off o join payment_item i on i.id = o.item where o.claim = c.id) s on true
                where c.id = any(:ids)
                """)
                .param("ids", claims.toArray(Long[]::new))
                .query(Balance.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Balance::claim, one -> one));
    }
}
