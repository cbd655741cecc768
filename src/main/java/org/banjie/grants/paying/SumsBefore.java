package org.banjie.grants.paying;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums granted once before rosters paid such sums. Nobody knows here whether they were paid by hand, so that none is put on a
 * roster by itself. There are ever fewer of them. The caller decides who may read them.
 */
@Repository
@Transactional(readOnly = true)
public class SumsBefore {

    private static final String SUMS =
            """
            select g.id as grant_id, g.case_no, g.street, a.amount - g.paid_before as amount, g.starts_on as since,
                   g.account_holder is not null and g.account_no is not null as account
            from assistance_grant g
            cross join lateral (
                select x.amount from grant_amount x where x.grant_id = g.id order by x.id desc limit 1) a
            where g.before_rosters
            """;

    private final JdbcClient db;

    SumsBefore(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param amount yuan, less what was paid out of hand before the decision
     * @param since day it was granted
     * @param account whether there is one it could be paid to
     */
    public record Sum(
            long grantId, String caseNo, String street, BigDecimal amount, LocalDate since, boolean account) {}

    /** Those of which nobody has stated what became of them, the oldest first, after that one (0 for the first page). */
    public List<Sum> after(long grant, Collection<String> without, int limit) {
        return db.sql(SUMS + "and g.id > :after and g.case_no <> all(:without) order by g.id limit :limit")
                .param("after", grant)
                .param("without", without.toArray(String[]::new))
                .param("limit", limit)
                .query(Sum.class)
                .list();
    }

    /** Empty where it is none, or stated already. */
    public Optional<Sum> find(long grant) {
        return db.sql(SUMS + "and g.id = ?").param(grant).query(Sum.class).optional();
    }

    /** As {@link #find}; holds it until the transaction ends. */
    @Transactional
    public Optional<Sum> lock(long grant) {
        return db.sql(SUMS + "and g.id = ? for update of g")
                .param(grant)
                .query(Sum.class)
                .optional();
    }

    /** It was paid by hand that day: no roster ever pays it. */
    @Transactional
    public void paidByHand(long grant, LocalDate on) {
        db.sql(
                        "update assistance_grant set before_rosters = false, once = true, paid_on = ? where id = ? and before_rosters")
                .params(on, grant)
                .update();
    }

    /** It was never paid: it is owed once, and the next roster of such sums pays it. */
    @Transactional
    public void owed(long grant) {
        db.sql("update assistance_grant set before_rosters = false, once = true where id = ? and before_rosters")
                .param(grant)
                .update();
    }
}
