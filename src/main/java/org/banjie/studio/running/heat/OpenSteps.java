package org.banjie.studio.running.heat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open steps of a kind in numbers, and one step's cases. Both are read along one index. */
@Repository
class OpenSteps {

    private final JdbcClient db;

    OpenSteps(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param oldest since when the oldest waits
     * @param late how many are past the limit that runs
     */
    record Open(String step, int open, Instant oldest, int late) {}

    /** How a step ended, how often. */
    record Ended(String step, String outcome, int times) {}

    /** @param office {@code role@unit}, or {@code applicant} */
    record AtOffice(String office, int open, int late) {}

    /** @param dueOn null while no limit runs */
    record Waiting(String taskId, String caseNo, String office, Instant since, LocalDate dueOn, String assignee) {}

    List<Open> of(String kind, LocalDate today) {
        return db.sql(
                        """
                select step, count(*) open, min(since) oldest, count(*) filter (where due_on < :today) late
                from work_item where kind = :kind group by step
                """)
                .param("kind", kind)
                .param("today", today)
                .query(Open.class)
                .list();
    }

    List<Ended> ended(String kind, Instant from) {
        return db.sql(
                        """
                select step, outcome, count(*) times from work_done where kind = ? and at >= ? group by step, outcome
                """)
                .params(kind, Timestamp.from(from))
                .query(Ended.class)
                .list();
    }

    List<AtOffice> offices(String kind, String step, LocalDate today) {
        return db.sql(
                        """
                select grp office, count(*) open, count(*) filter (where due_on < :today) late
                from work_item where kind = :kind and step = :step group by grp order by 2 desc, 1
                """)
                .param("kind", kind)
                .param("step", step)
                .param("today", today)
                .query(AtOffice.class)
                .list();
    }

    /** The oldest first. @param after since and task of the last of the page before; null for the first */
    List<Waiting> cases(String kind, String step, Instant after, String task, Collection<String> hidden, int limit) {
        var where = after == null ? "" : " and (since, task_id) > (:after, :task)";
        return db.sql(
                        """
                select task_id, case_no, grp office, since, nullif(due_on, 'infinity') due_on, assignee
                from work_item where kind = :kind and step = :step and case_no <> all(:hidden)
                """
                                + where + " order by since, task_id limit :limit")
                .param("kind", kind)
                .param("step", step)
                .param("after", after == null ? null : Timestamp.from(after))
                .param("task", task)
                .param("hidden", hidden.toArray(String[]::new))
                .param("limit", limit)
                .query(Waiting.class)
                .list();
    }
}
