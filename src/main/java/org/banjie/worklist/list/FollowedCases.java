package org.banjie.worklist.list;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.casework.facts.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody follows and may see now: whoever changes to another office, or must keep away, follows no longer what is not
 * theirs to see. Asked in one query each, for few as for thousands.
 */
@Repository
@Transactional(readOnly = true)
public class FollowedCases {

    private static final String SEEN = "work_follow f join cases c using (case_no) where f.uid = :uid and %s";

    private final JdbcClient db;
    private final Rights rights;

    FollowedCases(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    /** In how many of them there is something new, counted up to that many. */
    public int unread(Actor actor, int most) {
        return asked(actor, "select count(*) from (select from %s and f.unread limit :most) counted", most)
                .query(Integer.class)
                .single();
    }

    /** How many steps are open in them, counted up to that many. */
    int openSteps(Actor actor, int most) {
        return asked(
                        actor,
                        """
                select count(*) from (select from work_item i join (select f.case_no from %s) seen
                                          on seen.case_no = i.case_no limit :most) counted
                """,
                        most)
                .query(Integer.class)
                .single();
    }

    /** Those in which a step is open; in the order of their numbers. */
    List<String> withStep(Actor actor, int most) {
        return asked(
                        actor,
                        """
                select f.case_no from %s
                  and exists (select from work_item i where i.case_no = f.case_no)
                order by f.case_no limit :most
                """,
                        most)
                .query(String.class)
                .list();
    }

    /** Those in which none is open: they wait, or are closed; what was followed last comes first. */
    public List<String> withoutStep(Actor actor, int most) {
        return asked(
                        actor,
                        """
                select f.case_no from %s
                  and not exists (select from work_item i where i.case_no = f.case_no)
                order by f.since desc, f.case_no limit :most
                """,
                        most)
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(Actor actor, String sql, int most) {
        var reach = rights.reach(actor);
        return db.sql(sql.formatted(SEEN.formatted(reach.sql())))
                .params(reach.parameters())
                .param("uid", actor.uid())
                .param("most", most);
    }
}
