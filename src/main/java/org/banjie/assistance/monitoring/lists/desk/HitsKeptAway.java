package org.banjie.assistance.monitoring.lists.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.monitoring.lists.Import;
import org.banjie.grants.LiveGrants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes out of every list and count what whoever is signed in must keep away from: to them it was not found. */
@Repository
class HitsKeptAway {

    private final SignedIn signedIn;
    private final Recusals recusals;
    private final LiveGrants grants;
    private final JdbcClient db;

    HitsKeptAway(SignedIn signedIn, Recusals recusals, LiveGrants grants, JdbcClient db) {
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.grants = grants;
        this.db = db;
    }

    /** Ids of the grants they must not know of. */
    Set<Long> grants() {
        var barred = recusals.casesBarredFor(signedIn.actor().uid());
        if (barred.isEmpty()) return Set.of();
        var unknown = new HashSet<>(grants.decidedIn(barred));
        unknown.addAll(db.sql("select grant_id from monitoring_hit where review in (:cases)")
                .param("cases", barred)
                .query(Long.class)
                .list());
        return unknown;
    }

    private record Hidden(long list, long hits, long opened) {}

    List<Import> from(List<Import> lists) {
        var unknown = grants();
        if (unknown.isEmpty() || lists.isEmpty()) return lists;
        var hidden = db
                .sql(
                        """
                select import as list, count(*) as hits, count(review) as opened from monitoring_hit
                where import in (:lists) and grant_id in (:grants) group by import
                """)
                .param("lists", lists.stream().map(Import::id).toList())
                .param("grants", unknown)
                .query(Hidden.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Hidden::list, one -> one));
        return lists.stream().map(list -> less(list, hidden.get(list.id()))).toList();
    }

    private static Import less(Import list, Hidden hidden) {
        return hidden == null ? list : list.less(hidden.hits(), hidden.opened());
    }
}
