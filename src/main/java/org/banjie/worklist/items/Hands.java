package org.banjie.worklist.items;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In whose hands open steps are: since when, and whose they were. */
@Repository
public class Hands {

    /** The holders one by one along the index: a million steps are in the hands of some hundred people. */
    private static final String HOLDERS =
            """
            with recursive holder (uid) as (
                select min(assignee) from work_item where assignee is not null
                union all
                select (select min(assignee) from work_item where assignee > holder.uid)
                from holder where holder.uid is not null)
            select uid from holder where uid is not null and uid not like 'applicant:%'
            """;

    private final JdbcClient db;

    Hands(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param since null while nobody has it
     * @param fallenFrom who had it before they left; null unless it fell back to the office
     */
    public record Hand(Instant since, String fallenFrom) {

        static final Hand NONE = new Hand(null, null);
    }

    /** By task, all that are asked for. */
    public Map<String, Hand> of(Collection<String> tasks) {
        if (tasks.isEmpty()) return Map.of();
        return db
                .sql("select task_id, held_since, fallen_from from work_item where task_id in (:tasks)")
                .param("tasks", tasks)
                .query((row, n) -> Map.entry(row.getString("task_id"), hand(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every member of staff who has a step in hand. */
    public List<String> holders() {
        return db.sql(HOLDERS).query(String.class).list();
    }

    /** Steps of somebody that wait for other offices than these, some of them. */
    public List<WorkItem> outside(String uid, Collection<String> offices, int most) {
        return db.sql(
                        "select " + WorkItems.COLUMNS
                                + """
                 from work_item where assignee = :uid and grp <> all(:offices) order by ends_at, task_id limit :most
                """)
                .param("uid", uid)
                .param("offices", offices.toArray(String[]::new))
                .param("most", most)
                .query(WorkItems::item)
                .list();
    }

    /** How many steps of an office somebody has in hand. */
    public record Held(String uid, String grp, int steps) {}

    /** Everybody who has steps in hand, by office, those of applicants left out. */
    public List<Held> byOffice() {
        return db.sql(
                        """
                        select assignee uid, grp, count(*) steps from work_item
                        where assignee is not null and assignee not like 'applicant:%' and grp <> 'applicant'
                        group by assignee, grp order by assignee, grp
                        """)
                .query(Held.class)
                .list();
    }

    /** Steps that somebody has in hand or has lent to a colleague, some of them, in the order of their cases. */
    public List<WorkItem> of(String uid, int most) {
        return db.sql(
                        "select " + WorkItems.COLUMNS
                                + " from work_item where assignee = :uid or lent_by = :uid order by case_no, task_id limit :most")
                .param("uid", uid)
                .param("most", most)
                .query(WorkItems::item)
                .list();
    }

    private static Hand hand(ResultSet row) throws SQLException {
        return new Hand(Moments.of(row.getTimestamp("held_since")), row.getString("fallen_from"));
    }
}
