package org.banjie.payments.budgets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rosters of a year come to, kind by kind: read from what is kept for each roster, not from its payments. */
@Repository
class BudgetRows {

    private final JdbcClient db;
    private final BudgetYears years;
    private final Clock clock;

    BudgetRows(JdbcClient db, BudgetYears years, Clock clock) {
        this.db = db;
        this.years = years;
        this.clock = clock;
    }

    /**
     * @param spent yuan on approved rosters, paid or with the bank; what the bank could not pay no longer counts
     * @param bound yuan on rosters that are not approved yet
     */
    record Used(String kind, BigDecimal spent, BigDecimal bound) {}

    /** By kind; nothing of one that no roster counts for on that year. What is not approved is bound in the year there is now. */
    Map<String, Used> used(Collection<String> kinds, int year) {
        return db
                .sql(
                        """
                select k.kind,
                       coalesce(sum(k.counts) filter (where r.status in ('APPROVED', 'SETTLED')), 0) as spent,
                       coalesce(sum(k.counts) filter (where r.status in ('MADE', 'CHECKED')), 0) as bound
                from payment_roster r join payment_roster_kind k on k.roster = r.id
                where k.kind = any(:kinds) and case
                    when k.kind = any(:months) then r.month
                    else coalesce(cast(r.approved_at at time zone :zone as date), :today) end between :from and :to
                group by k.kind
                """)
                .param("kinds", kinds.toArray(String[]::new))
                .param("months", kinds.stream().filter(years::byMonth).toArray(String[]::new))
                .param("zone", clock.getZone().getId())
                .param("today", LocalDate.now(clock))
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .query(Used.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Used::kind, one -> one));
    }

    /** @param total yuan */
    record OfKind(String kind, BigDecimal total) {}

    List<OfKind> onRoster(long roster) {
        return db.sql("select kind, counts as total from payment_roster_kind where roster = ? order by kind")
                .param(roster)
                .query(OfKind.class)
                .list();
    }

    /** Two that are approved at once would both find room for themselves alone: they wait for each other. */
    void hold(int year) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('budget/' || ?, 0))) locked")
                .param(Integer.toString(year))
                .query(Integer.class)
                .single();
    }
}
