package org.banjie.assistance.households.files;

import java.util.Collection;
import java.util.List;
import org.banjie.assistance.households.Category;
import org.banjie.assistance.households.GrantStatus;
import org.banjie.words.Beginning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds households for those who may read them; what a person must keep away from is not among the found. */
@Repository
class HouseholdSearch {

    private static final String SELECT =
            """
            select h.id, h.street, h.area, h.members, h.head, g.category, g.status from (
                select h.id, h.street, h.area,
                       (select count(*) from household_member m where m.household = h.id and m.left_on is null) members,
                       (select m.name from household_member m where m.household = h.id
                        order by m.left_on is null desc, m.relation = 'HEAD' desc, m.id limit 1) head
                from household h
                where h.street like any(:streets) and %s
                  and not exists (
                      select from assistance_grant b left join grant_review r on r.grant_id = b.id
                      where b.household = h.id and (b.case_no = any(:barred) or r.case_no = any(:barred)))
                order by h.id desc limit :limit) h
            left join lateral (
                select x.category, x.status from assistance_grant x where x.household = h.id
                order by x.status in %s desc, x.id desc limit 1) g on true
            order by h.id desc
            """;

    private static final String NEWEST = select("(:before = 0 or h.id < :before)");
    private static final String NAMED = select(
            """
            h.id in (select n.household from household_member n
                     where n.name like :name or substr(n.name, 2) like :name or substr(n.name, 3) like :name)""");
    private static final String OF_PERSON =
            select("h.id in (select n.household from household_member n where n.person_index = :person)");

    private final JdbcClient db;

    HouseholdSearch(JdbcClient db) {
        this.db = db;
    }

    /**
     * A household as it stands in a list.
     *
     * @param head name of its head
     * @param category and {@code status}: of its live grant, else of the last; null without any
     */
    record Found(
            long id, String street, String area, int members, String head, Category category, GrantStatus status) {}

    /** @param units codes of the units to look in; @param barred case numbers to keep away from */
    record Scope(Collection<String> units, Collection<String> barred, int limit) {}

    List<Found> newest(Scope scope, long before) {
        return query(NEWEST, scope).param("before", before).query(Found.class).list();
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
                .param("limit", scope.limit());
    }

    private static String select(String which) {
        return SELECT.formatted(which, GrantStatus.RUNNING);
    }
}
