package org.banjie.worklist.items;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.words.NameOrder;
import org.banjie.worklist.items.WorkItem.What;
import org.banjie.worklist.items.WorkItem.Where;
import org.banjie.worklist.items.WorkItem.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open human steps. */
@Repository
public class WorkItems {

    public static final String COLUMNS =
            """
            task_id, case_no, kind, version, step, grp, for_applicant, area, applicant, applicant_order, since,
            nullif(due_on, 'infinity') due_on, nullif(amber_on, 'infinity') amber_on, due_at, amber_at, own_on, own_amber_on, own_begins,
            ends_at,
            assignee, barred, lent_by
            """;

    private final JdbcClient db;
    private final Clock clock;

    WorkItems(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void add(WorkItem item) {
        said(
                        item,
                        """
                insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant,
                                       applicant_order, since, due_on, amber_on, due_at, amber_at, own_on, own_amber_on, own_begins, barred)
                values (:task, :case, :kind, :version, :step, :grp, :forApplicant, :area, :applicant, :order, :since,
                        coalesce(:due::date, 'infinity'), coalesce(:amber::date, 'infinity'), :dueAt, :amberAt,
                        :ownOn, :ownAmberOn, :ownBegins, :barred)
                """)
                .param("case", item.caseNo())
                .param("kind", item.kind())
                .param("area", item.what().area())
                .param("applicant", item.what().applicant())
                .param("order", NameOrder.key(item.what().applicant()))
                .param("since", Timestamp.from(item.since()))
                .update();
    }

    /**
     * Also that its ending had failed: it is over. Another one of the case may still wait for its own.
     *
     * @return the step as it was; empty where it was gone before
     */
    public Optional<WorkItem> remove(String taskId) {
        return db.sql(
                        """
                with ended as (delete from failed_ending where task_id = :task)
                delete from work_item where task_id = :task returning
                """
                                + COLUMNS)
                .param("task", taskId)
                .query(WorkItems::item)
                .optional();
    }

    public Optional<WorkItem> find(String taskId) {
        return db.sql("select " + COLUMNS + " from work_item where task_id = ?")
                .param(taskId)
                .query(WorkItems::item)
                .optional();
    }

    public List<WorkItem> ofCase(String caseNo) {
        return db.sql("select " + COLUMNS + " from work_item where case_no = ? order by since, task_id")
                .param(caseNo)
                .query(WorkItems::item)
                .list();
    }

    /** The open steps of some cases. */
    public List<WorkItem> ofCases(List<String> caseNos) {
        return db.sql("select " + COLUMNS + " from work_item where case_no = any(?) order by case_no, task_id")
                .param(caseNos.toArray(String[]::new))
                .query(WorkItems::item)
                .list();
    }

    /** Those of some steps that are open. */
    public List<WorkItem> among(Collection<String> tasks) {
        return db.sql("select " + COLUMNS + " from work_item where task_id = any(?)")
                .param(tasks.toArray(String[]::new))
                .query(WorkItems::item)
                .list();
    }

    /** Numbers of cases with an open step, some at a time. @param after the last of those before, or "" */
    public List<String> casesAfter(String after, int most) {
        return db.sql("select distinct case_no from work_item where case_no > ? order by case_no limit ?")
                .params(after, most)
                .query(String.class)
                .list();
    }

    /** Which of these cases wait for their applicant. */
    Set<String> waitingForApplicants(Collection<String> caseNos) {
        return db.sql("select distinct case_no from work_item where case_no in (:cases) and for_applicant")
                .param("cases", caseNos)
                .query(String.class)
                .set();
    }

    /** Gives a step to a person unless somebody else has it; tells whether it is theirs now. */
    public boolean claim(String taskId, String uid) {
        return db.sql(
                                """
                update work_item set assignee = :uid, held_since = coalesce(held_since, :now), fallen_from = null
                where task_id = :task and coalesce(assignee, :uid) = :uid
                """)
                        .param("uid", uid)
                        .param("task", taskId)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Gives a step to a person, or to nobody (null). */
    public void assign(String taskId, String uid) {
        db.sql(
                        """
                update work_item set assignee = ?, held_since = ?, fallen_from = null, lent_by = null, lent_draft = null
                where task_id = ?
                """)
                .params(uid, uid == null ? null : Timestamp.from(clock.instant()), taskId)
                .update();
    }

    /** Nobody has it any more; who had it is remembered until somebody takes it. */
    public void fallBack(String taskId) {
        db.sql(
                        """
                update work_item set fallen_from = assignee, assignee = null, held_since = null, lent_by = null,
                    lent_draft = null
                where task_id = ?
                """)
                .param(taskId)
                .update();
    }

    /** Gives a step to whom it is for now; whoever has it keeps it. */
    public void passTo(String taskId, Who who) {
        db.sql("update work_item set grp = ?, barred = ? where task_id = ?")
                .params(who.grp(), who.barred().toArray(String[]::new), taskId)
                .update();
    }

    /** The same step under another version: everything a version may say otherwise. */
    public void change(WorkItem item) {
        said(
                        item,
                        """
                update work_item set version = :version, step = :step, grp = :grp, for_applicant = :forApplicant,
                    due_on = coalesce(:due::date, 'infinity'), amber_on = coalesce(:amber::date, 'infinity'),
                    due_at = :dueAt, amber_at = :amberAt, own_on = :ownOn, own_amber_on = :ownAmberOn,
                    own_begins = :ownBegins, assignee = :assignee, barred = :barred,
                    held_since = case when cast(:assignee as text) is null then null else held_since end,
                    lent_by = case when cast(:assignee as text) is null then null else lent_by end
                where task_id = :task
                """)
                .param("assignee", item.assignee())
                .update();
    }

    /** What a step is about, where it was said otherwise. */
    public void about(String taskId, What what) {
        db.sql("update work_item set kind = ?, area = ?, applicant = ?, applicant_order = ? where task_id = ?")
                .params(what.kind(), what.area(), what.applicant(), NameOrder.key(what.applicant()), taskId)
                .update();
    }

    /** Follows the legal clock of the case: the steps whose own day is no earlier, and none with hours of their own. */
    public void due(StatutoryLimit limit) {
        db.sql(
                        """
                update work_item
                set due_on = least(:due, coalesce(own_on, 'infinity')),
                    amber_on = case when own_on < :due then own_amber_on else :amber end
                where case_no = :case and due_at is null
                """)
                .param("due", limit.dueOn())
                .param("amber", limit.amberOn())
                .param("case", limit.subject())
                .update();
    }

    /** One step is due otherwise than it was. */
    public void due(String taskId, Due due) {
        days(
                        due,
                        """
                update work_item
                set due_on = coalesce(:due::date, 'infinity'), amber_on = coalesce(:amber::date, 'infinity'),
                    due_at = :dueAt, amber_at = :amberAt, own_on = :ownOn, own_amber_on = :ownAmberOn,
                    own_begins = :ownBegins
                where task_id = :task
                """)
                .param("task", taskId)
                .update();
    }

    /** From now on the step is not new to them; one that ends meanwhile is nobody's any more. */
    public void seen(String taskId, String uid) {
        db.sql(
                        """
                insert into work_seen (uid, task_id) select ?, task_id from work_item where task_id = ? for key share
                on conflict do nothing
                """)
                .params(uid, taskId)
                .update();
    }

    public static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(row.getString("task_id"), what(row), where(row, "since"), who(row), due(row));
    }

    /** The case a row is about. */
    public static What what(ResultSet row) throws SQLException {
        return new What(
                row.getString("case_no"), row.getString("kind"), row.getString("area"), row.getString("applicant"));
    }

    /** The step a row is about, and the moment in that column. */
    public static Where where(ResultSet row, String moment) throws SQLException {
        var at = row.getTimestamp(moment).toInstant();
        return new Where(row.getString("version"), row.getString("step"), at);
    }

    private static Who who(ResultSet row) throws SQLException {
        return new Who(
                row.getString("grp"),
                row.getBoolean("for_applicant"),
                row.getString("assignee"),
                Arrays.asList((String[]) row.getArray("barred").getArray()),
                row.getString("lent_by"));
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("due_on", LocalDate.class),
                row.getObject("amber_on", LocalDate.class),
                Moments.of(row.getTimestamp("due_at")),
                Moments.of(row.getTimestamp("amber_at")),
                row.getObject("own_on", LocalDate.class),
                row.getObject("own_amber_on", LocalDate.class),
                row.getBoolean("own_begins"));
    }

    private JdbcClient.StatementSpec said(WorkItem item, String sql) {
        var who = item.who();
        return days(item.due(), sql)
                .param("task", item.taskId())
                .param("version", item.version())
                .param("step", item.step())
                .param("grp", who.grp())
                .param("forApplicant", who.forApplicant())
                .param("barred", who.barred().toArray(String[]::new));
    }

    private JdbcClient.StatementSpec days(Due due, String sql) {
        return db.sql(sql)
                .param("due", due.on())
                .param("amber", due.amberOn())
                .param("ownOn", due.ownOn(), Types.DATE)
                .param("ownAmberOn", due.ownAmberOn(), Types.DATE)
                .param("ownBegins", due.ownBegins())
                .param("dueAt", Moments.of(due.at()), Types.TIMESTAMP)
                .param("amberAt", Moments.of(due.amberAt()), Types.TIMESTAMP);
    }
}
