package org.banjie.grants;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The live grants of a street, all of them at once: what a spot check is drawn from. */
@Repository
public class LiveGrants {

    private final JdbcClient db;

    LiveGrants(JdbcClient db) {
        this.db = db;
    }

    /**
     * A live grant.
     *
     * @param caseNo of the case it was decided in
     * @param filed whether a relative of the household works on assistance (近亲属备案)
     * @param deviates whether it was decided on another income than was found
     */
    public record LiveGrant(long id, String caseNo, boolean filed, boolean deviates) {}

    /** Those of a street, of these kinds. */
    public List<LiveGrant> of(String street, Set<String> kinds) {
        return db.sql(
                        """
                select id, case_no, filed, deviates from assistance_grant
                where street = ? and kind = any(?) and status in %s
                """
                                .formatted(GrantStatus.RUNNING))
                .params(street, kinds.toArray(String[]::new))
                .query(LiveGrant.class)
                .list();
    }

    public boolean any(String street, Set<String> kinds) {
        return db.sql(
                        """
                select exists (select from assistance_grant where street = ? and kind = any(?) and status in %s)
                """
                                .formatted(GrantStatus.RUNNING))
                .params(street, kinds.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Ids of the grants, live or not, that were decided in these cases. */
    public Set<Long> decidedIn(Collection<String> caseNos) {
        if (caseNos.isEmpty()) return Set.of();
        return Set.copyOf(db.sql("select id from assistance_grant where case_no in (:cases)")
                .param("cases", caseNos)
                .query(Long.class)
                .list());
    }

    /** Where a grant, live or not, belongs. */
    public record Place(long id, String caseNo, String kind, String street) {}

    /** By id. */
    public Map<Long, Place> places(Collection<Long> grants) {
        if (grants.isEmpty()) return Map.of();
        return db
                .sql("select id, case_no, kind, street from assistance_grant where id in (:ids)")
                .param("ids", grants)
                .query(Place.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Place::id, place -> place));
    }

    /** A grant that is paid at present, and for how many people. */
    public record Payee(long id, String caseNo, String street, int persons) {}

    /** Those of some categories: the next {@code limit} after an id; suspended ones are not among them. */
    public List<Payee> payees(Collection<Category> categories, long after, int limit) {
        return db.sql(
                        """
                select g.id, g.case_no, g.street,
                       (select count(*) from grant_member m where m.grant_id = g.id) as persons
                from assistance_grant g
                where g.status = 'LIVE' and g.category in (:categories) and g.id > :after
                order by g.id limit :limit
                """)
                .param("categories", categories.stream().map(Enum::name).toList())
                .param("after", after)
                .param("limit", limit)
                .query(Payee.class)
                .list();
    }
}
