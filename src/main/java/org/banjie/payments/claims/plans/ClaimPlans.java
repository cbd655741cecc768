package org.banjie.payments.claims.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The months of claims, and the plans by which they are returned. */
@Repository
public class ClaimPlans {

    private final JdbcClient db;

    ClaimPlans(JdbcClient db) {
        this.db = db;
    }

    public void putDown(long claim, Collection<MonthSum> months) {
        months.forEach(one -> db.sql("insert into claim_month (claim, for_month, amount) values (?, ?, ?)")
                .params(claim, one.month(), one.amount())
                .update());
    }

    public List<MonthSum> months(long claim) {
        return db.sql("select for_month as month, amount from claim_month where claim = ? order by for_month")
                .param(claim)
                .query(MonthSum.class)
                .list();
    }

    /** Puts this plan in the place of the one before. */
    public void plan(long claim, Collection<MonthSum> instalments) {
        db.sql("delete from claim_instalment where claim = ?").param(claim).update();
        instalments.forEach(one -> db.sql("insert into claim_instalment (claim, due_month, amount) values (?, ?, ?)")
                .params(claim, one.month(), one.amount())
                .update());
    }

    public List<MonthSum> instalments(long claim) {
        return db.sql("select due_month as month, amount from claim_instalment where claim = ? order by due_month")
                .param(claim)
                .query(MonthSum.class)
                .list();
    }

    /** What has fallen due of these claims by that month, itself included; by claim, nothing of those that have none. */
    public Map<Long, BigDecimal> due(Collection<Long> claims, LocalDate month) {
        var due = new HashMap<Long, BigDecimal>();
        db.sql(
                        """
                select claim, sum(amount) as amount from claim_instalment
                where claim = any(:ids) and due_month <= :month group by claim
                """)
                .param("ids", claims.toArray(Long[]::new))
                .param("month", month)
                .query((row, n) -> due.put(row.getLong("claim"), row.getBigDecimal("amount")))
                .list();
        return due;
    }

    /** The next claims, by id, with an instalment before that month nobody was reminded of. */
    public List<Long> unreminded(LocalDate before, long after, int limit) {
        return db.sql(
                        """
                select distinct i.claim from claim_instalment i join claim c on c.id = i.claim
                where i.due_month < :before and i.reminded_on is null and i.claim > :after
                  and c.state = 'CONFIRMED' and c.ended_on is null
                order by i.claim limit :limit
                """)
                .param("before", before)
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    public void reminded(long claim, LocalDate before, LocalDate on) {
        db.sql(
                        """
                update claim_instalment set reminded_on = :on
                where claim = :claim and due_month < :before and reminded_on is null
                """)
                .param("on", on)
                .param("claim", claim)
                .param("before", before)
                .update();
    }
}
