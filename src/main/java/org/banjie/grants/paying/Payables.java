package org.banjie.grants.paying;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is owed month by month, paid or not: a stopped grant owes nothing after its end, a suspended one nothing yet. */
@Repository
@Transactional(readOnly = true)
public class Payables {

    private static final String MONTHS =
            """
            select g.id as grant_id, g.case_no, m.month, a.amount
            from assistance_grant g
            cross join lateral (
                select cast(day as date) as month from generate_series(
                    greatest(date_trunc('month', cast(g.starts_on as timestamp)), cast(:from as timestamp)),
                    cast(:to as timestamp), interval '1 month') day) m
            cross join lateral (
                select x.amount from grant_amount x where x.grant_id = g.id and x.from_month <= m.month
                order by x.id desc limit 1) a
            where g.id = any(:ids) and g.monthly and g.status <> 'SUSPENDED'
              and (g.ends_on is null or m.month <= g.ends_on) and a.amount > 0
            order by g.id, m.month
            """;

    private final JdbcClient db;

    Payables(JdbcClient db) {
        this.db = db;
    }

    /** The next grants of a street that are paid monthly, by id. */
    public List<Long> grants(String street, long after, int limit) {
        return db.sql(
                        """
                select id from assistance_grant
                where street = ? and monthly and status <> 'SUSPENDED' and id > ? order by id limit ?
                """)
                .params(street, after, limit)
                .query(Long.class)
                .list();
    }

    /** Those of the grants that this street pays now. */
    public List<Long> inStreet(Collection<Long> grants, String street) {
        return db.sql("select id from assistance_grant where id = any(:ids) and street = :street")
                .param("ids", grants.toArray(Long[]::new))
                .param("street", street)
                .query(Long.class)
                .list();
    }

    /** What these grants owe from month to month, both included; by grant and month. */
    public List<Payable> of(Collection<Long> grants, LocalDate from, LocalDate to) {
        return db.sql(MONTHS)
                .param("ids", grants.toArray(Long[]::new))
                .param("from", from)
                .param("to", to)
                .query(Payable.class)
                .list();
    }

    /**
     * What a street owes for one month.
     *
     * @param withoutAccount how many of the households have no account to pay to
     */
    public record Expected(int households, BigDecimal total, int withoutAccount) {}

    /** What that street owes for that month alone, before anybody makes a roster. */
    public Expected expected(String street, LocalDate month) {
        return db.sql(
                        """
                select count(*) as households, coalesce(sum(a.amount), 0) as total,
                       count(*) filter (where g.account_holder is null or g.account_no is null) as without_account
                from assistance_grant g
                cross join lateral (
                    select x.amount from grant_amount x where x.grant_id = g.id and x.from_month <= :month
                    order by x.id desc limit 1) a
                where g.street = :street and g.monthly and g.status <> 'SUSPENDED' and a.amount > 0
                  and g.starts_on < cast(:month as date) + interval '1 month'
                  and (g.ends_on is null or :month <= g.ends_on)
                """)
                .param("street", street)
                .param("month", month)
                .query(Expected.class)
                .single();
    }
}
