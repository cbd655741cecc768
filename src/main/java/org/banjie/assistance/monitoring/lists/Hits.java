package org.banjie.assistance.monitoring.lists;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recipients found in lists. */
@Repository
public class Hits {

    /** So often a case is tried to be opened for one; the others do not wait for it. */
    private static final int TRIES = 5;

    private final JdbcClient db;

    Hits(JdbcClient db) {
        this.db = db;
    }

    /**
     * Finds everybody in a list who receives something of these kinds, as one set. Somebody who stands in the list twice is
     * one hit, by the first of their lines.
     *
     * @param kinds codes of those that are compared with such lists
     * @return how many there are
     */
    public int match(long list, Set<String> kinds) {
        // a million new rows of which the planner knows nothing yet
        db.sql("analyze monitoring_row").update();
        return db.sql(
                        """
                insert into monitoring_hit (import, grant_id, person_index, line, sealed)
                select distinct on (g.grant_id, r.person_index) r.import, g.grant_id, r.person_index, r.line, r.sealed
                from live_grant_person g
                join monitoring_row r on r.person_index = g.person_index
                where r.import = :list and g.kind = any(:kinds)
                order by g.grant_id, r.person_index, r.line
                """)
                .param("list", list)
                .param("kinds", kinds.toArray(String[]::new))
                .update();
    }

    /** @param sealed what the list says of the person, sealed for {@link ListRows#context} */
    public record Hit(long id, long grantId, long line, byte[] sealed) {}

    /** Those for which no case has been opened yet. */
    public List<Hit> waiting(long list, int limit) {
        return db.sql(
                        """
                select id, grant_id, line, sealed from monitoring_hit
                where import = ? and review is null and not over and tries < ? order by tries, id limit ?
                """)
                .params(list, TRIES, limit)
                .query(Hit.class)
                .list();
    }

    public void opened(long id, String review) {
        db.sql("update monitoring_hit set review = ? where id = ?")
                .params(review, id)
                .update();
    }

    /** No case could be opened for it this time. */
    public void failed(long id) {
        db.sql("update monitoring_hit set tries = tries + 1 where id = ?")
                .param(id)
                .update();
    }

    /** @return how many were given up and are tried again */
    public int tryAgain(long list) {
        return db.sql(
                        "update monitoring_hit set tries = 0 where import = ? and review is null and not over and tries >= ?")
                .params(list, TRIES)
                .update();
    }

    /** The grant has ended before its street could be asked. */
    public void over(long id) {
        db.sql("update monitoring_hit set over = true where id = ?").param(id).update();
    }

    /** @param open hits the street has not answered yet; {@code answered} those it has */
    public record Count(long open, long answered) {}

    /** @param without grants that are not counted */
    public Count count(long list, Set<Long> without) {
        return db.sql(
                        """
                select count(*) filter (where r.answer is null) as open, count(r.answer) as answered
                from monitoring_hit h left join monitoring_review r on r.case_no = h.review
                where h.import = :list and not h.over and not h.grant_id = any(:without)
                """)
                .param("list", list)
                .param("without", without.toArray(Long[]::new))
                .query(Count.class)
                .single();
    }

    /** @param review the case in which the street verifies it; null while it waits to be opened */
    public record Found(long id, long line, long grantId, String review, boolean over, int tries) {

        /** No case could be opened for it, and it is not tried any more by itself. */
        public boolean givenUp() {
            return review == null && !over && tries >= TRIES;
        }
    }

    /** @param without grants that are left out */
    public List<Found> page(long list, long after, Set<Long> without, int limit) {
        return db.sql(
                        """
                select id, line, grant_id, review, over, tries from monitoring_hit
                where import = :list and id > :after and not grant_id = any(:without) order by id limit :limit
                """)
                .param("list", list)
                .param("after", after)
                .param("without", without.toArray(Long[]::new))
                .param("limit", limit)
                .query(Found.class)
                .list();
    }
}
