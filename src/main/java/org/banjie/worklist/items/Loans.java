package org.banjie.worklist.items;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.banjie.flow.Flow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Steps that are lent (委派): a colleague has one in hand to prepare it, and whoever lent it decides. A loan ends with
 * whatever else puts the step into other hands ({@link WorkItems#assign}).
 */
@Repository
public class Loans {

    private final JdbcClient db;
    private final WorkItems items;
    private final Flow flow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Loans(JdbcClient db, WorkItems items, Flow flow, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.items = items;
        this.flow = flow;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param to uid of the colleague
     * @param draft what the draft that they begin with is called
     */
    public void lend(WorkItem item, String to, String draft) {
        db.sql(
                        """
                update work_item set lent_by = assignee, assignee = :to, held_since = :now, lent_draft = :draft
                where task_id = :task
                """)
                .param("to", to)
                .param("now", Timestamp.from(clock.instant()))
                .param("draft", draft)
                .param("task", item.taskId())
                .update();
        flow.assign(item.taskId(), to);
    }

    /**
     * Puts a step into other hands, whether it is lent or not; that whoever lent it has it back is told with {@link LoanEnded}.
     *
     * @param to uid of who has it now; null for its office
     */
    public void move(WorkItem item, String to) {
        var back = item.lentBy() != null && item.lentBy().equals(to);
        var draft = back ? lentDraft(item.taskId()) : null;
        items.assign(item.taskId(), to);
        flow.assign(item.taskId(), to);
        if (back) events.publishEvent(new LoanEnded(item.taskId(), item.assignee(), to, draft));
    }

    /** What a row that was made anew has lost: who lent it, and who had prepared it before. */
    public void again(WorkItem item, List<String> preparers) {
        db.sql("update work_item set lent_by = ?, prepared = ? where task_id = ?")
                .params(item.lentBy(), preparers.toArray(String[]::new), item.taskId())
                .update();
    }

    private String lentDraft(String taskId) {
        return db.sql("select coalesce(lent_draft, '') from work_item where task_id = ?")
                .param(taskId)
                .query(String.class)
                .single();
    }

    /** Ids of the steps that somebody has lent, some of them. */
    public List<String> of(String uid, int most) {
        return db.sql("select task_id from work_item where lent_by = ? order by task_id limit ?")
                .params(uid, most)
                .query(String.class)
                .list();
    }

    /** Somebody's preparation goes into what becomes of the step: they are one who worked on it. */
    public void prepared(String taskId, String uid) {
        db.sql(
                        """
                update work_item set prepared = array_append(prepared, :uid)
                where task_id = :task and not :uid = any(prepared)
                """)
                .param("uid", uid)
                .param("task", taskId)
                .update();
    }

    /** Whose preparation went into it. */
    public List<String> preparers(String taskId) {
        return db.sql("select prepared from work_item where task_id = ?")
                .param(taskId)
                .query((row, n) -> Arrays.asList((String[]) row.getArray(1).getArray()))
                .single();
    }
}
