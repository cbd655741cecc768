package org.banjie.grants.paying;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is owed once (一次性发放), until the bank has paid it: also when its day is over, and not while it is suspended or once it
 * is stopped. What was paid out of hand before the decision is taken off.
 */
@Repository
@Transactional(readOnly = true)
public class SumsOnce {

    private static final String OWED =
            """
            from assistance_grant g
            cross join lateral (
                select x.amount from grant_amount x where x.grant_id = g.id order by x.id desc limit 1) a
            where g.once and g.paid_on is null and g.status not in ('SUSPENDED', 'STOPPED') and a.amount > g.paid_before
            """;

    private final JdbcClient db;

    SumsOnce(JdbcClient db) {
        this.db = db;
    }

    /** The next grants of a street that owe such a sum, by id. */
    public List<Long> grants(String street, long after, int limit) {
        return db.sql("select g.id " + OWED + "and g.street = :street and g.id > :after order by g.id limit :limit")
                .param("street", street)
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** What these grants owe, each put down for the month it was granted in. */
    public List<Payable> of(Collection<Long> grants) {
        return db.sql(
                        """
                select g.id as grant_id, g.case_no,
                       cast(date_trunc('month', cast(g.starts_on as timestamp)) as date) as month,
                       a.amount - g.paid_before as amount
                """
                                + OWED
                                + "and g.id = any(:ids) order by g.id")
                .param("ids", grants.toArray(Long[]::new))
                .query(Payable.class)
                .list();
    }

    /**
     * What a street owes once.
     *
     * @param since day the oldest of it was granted
     */
    public record Owed(String street, int sums, BigDecimal total, int withoutAccount, LocalDate since) {}

    /** Of those streets that owe something, on a roster already or not. */
    public List<Owed> owed(Collection<String> streets) {
        return db.sql(
                        """
                select g.street, count(*) as sums, sum(a.amount - g.paid_before) as total,
                       count(*) filter (where g.account_holder is null or g.account_no is null) as without_account,
                       min(g.starts_on) as since
                """
                                + OWED
                                + "and g.street = any(:streets) group by g.street order by g.street")
                .param("streets", streets.toArray(String[]::new))
                .query(Owed.class)
                .list();
    }

    /**
     * A sum paid once, whatever has become of it.
     *
     * @param amount yuan still to be paid by the bank, or paid by it
     * @param before yuan paid out of hand before
     * @param status code of where the grant stands
     * @param paidOn null while it is owed
     */
    public record Sum(long grantId, BigDecimal amount, BigDecimal before, String status, LocalDate paidOn) {}

    /** What that case has granted once. */
    public Optional<Sum> ofCase(String caseNo) {
        return db.sql(
                        """
                select g.id as grant_id, a.amount - g.paid_before as amount, g.paid_before as before, g.status, g.paid_on
                from assistance_grant g
                cross join lateral (
                    select x.amount from grant_amount x where x.grant_id = g.id order by x.id desc limit 1) a
                where g.case_no = :no and g.once
                """)
                .param("no", caseNo)
                .query(Sum.class)
                .optional();
    }

    /** What these are called on the account, by grant; nothing of those that are called as their kind is. */
    public Map<Long, String> titles(Collection<Long> grants) {
        return db
                .sql("select id, title from assistance_grant where id = any(:ids) and title is not null")
                .param("ids", grants.toArray(Long[]::new))
                .query(Title.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Title::id, Title::title));
    }

    private record Title(long id, String title) {}

    /** The bank has paid these: nothing is owed on them any more. */
    @Transactional
    public void paid(Collection<Long> grants, LocalDate on) {
        db.sql("update assistance_grant set paid_on = :on where id = any(:ids) and once and paid_on is null")
                .param("on", on)
                .param("ids", grants.toArray(Long[]::new))
                .update();
    }
}
