package org.banjie.assistance.households.files;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.banjie.grants.Category;
import org.banjie.grants.GrantStatus;
import org.banjie.words.Beginning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds households for those who may read them; what a person must keep away from is not among the found. */
@Repository
class HouseholdSearch {

    private static final String SELECT =
            """
            select h.id, h.street, h.area, h.members, h.head, g.category, g.status, g.amount, g.review_due,
                   coalesce(g.unpaid, false) as unpaid from (
                select h.id, h.street, h.area,
                       (select count(*) from household_member m where m.household = h.id and m.left_on is null) members,
                       (select m.name from household_member m where m.household = h.id
                        order by m.left_on is null desc, m.relation = 'HEAD' desc, m.id limit 1) head
                from household h
                where h.street like any(:streets) and (:before = 0 or h.id < :before) and %s
                  and not exists (
                      select from assistance_grant b left join grant_review r on r.grant_id = b.id
                      where b.household = h.id and (b.case_no = any(:barred) or r.case_no = any(:barred)))
                order by h.id desc limit :limit) h
            left join lateral (
                select x.category, x.status, x.review_due,
                       x.monthly and x.status = 'LIVE' and (x.account_holder is null or x.account_no is null) as unpaid,
                       (select a.amount from grant_amount a where a.grant_id = x.id
                        order by a.from_month <= :today desc, case when a.from_month <= :today then a.id end desc,
                                 a.from_month, a.id desc limit 1) as amount
                from assistance_grant x where x.household = h.id
                order by x.status in %s desc, x.id desc limit 1) g on true
            order by h.id desc
            """;

    private static final String NEWEST = select("true");
    private static final String NAMED = select(
            """
            h.id in (select n.household from household_member n
                     where n.name like :name or substr(n.name, 2) like :name or substr(n.name, 3) like :name)""");
    private static final String NUMBERED = select(
            """
            h.id in (select :id
                     union all select b.household from assistance_grant b where b.case_no = :number
                     union all select b.household from grant_review r join assistance_grant b on b.id = r.grant_id
                               where r.case_no = :number)""");
    private static final String OF_PERSON =
            select("h.id in (select n.household from household_member n where n.person_index = :person)");

    private final JdbcClient db;
    private final Clock clock;

    HouseholdSearch(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A household as it stands in a list.
     *
     * @param head name of its head
     * @param category and what follows: of its live grant, else of the last; null without any
     * @param amount yuan
     * @param unpaid whether it is paid monthly and there is no account to pay to
     */
    record Found(
            long id,
            String street,
            String area,
            int members,
            String head,
            Category category,
            GrantStatus status,
            BigDecimal amount,
            LocalDate reviewDue,
            boolean unpaid) {

        Found named(String other) {
            return new Found(id, street, area, members, other, category, status, amount, reviewDue, unpaid);
        }
    }

    /**
     * @param units codes of the units to look in
     * @param barred case numbers to keep away from
     * @param before id of the last one on the page before; 0 for the first page
     */
    record Scope(Collection<String> units, Collection<String> barred, long before, int limit) {}

    List<Found> newest(Scope scope) {
        return query(NEWEST, scope).query(Found.class).list();
    }

    /** @param number of the file, or of a case in which the household was granted or reviewed something */
    List<Found> numbered(Scope scope, String number) {
        return query(NUMBERED, scope)
                .param("id", number.matches("[1-9]\\d{0,17}") ? Long.parseLong(number) : -1)
                .param("number", number)
                .query(Found.class)
                .list();
    }

    /** @param part of a member's name, from its first, second or third sign on */
    List<Found> named(Scope scope, String part) {
        return query(NAMED, scope)
                .param("name", Beginning.of(part))
                .query(Found.class)
                .list();
    }

    List<Found> ofPerson(Scope scope, byte[] person) {
        return query(OF_PERSON, scope)
                .param("person", person)
                .query(Found.class)
                .list();
    }

    private JdbcClient.StatementSpec query(String sql, Scope scope) {
        return db.sql(sql)
                .param("streets", scope.units().stream().map(Beginning::of).toArray(String[]::new))
                .param("barred", scope.barred().toArray(String[]::new))
                .param("before", scope.before())
                .param("today", LocalDate.now(clock))
                .param("limit", scope.limit());
    }

    private static String select(String which) {
        return SELECT.formatted(which, GrantStatus.RUNNING);
    }
}
