package org.banjie.worklist.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banjie.access.Recusals;
import org.banjie.worklist.items.Due;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItem.Who;
import org.banjie.worklist.items.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person has done: the box 已办, newest first. */
@Repository
public class DoneItems {

    private final JdbcClient db;
    private final Recusals recusals;

    DoneItems(JdbcClient db, Recusals recusals) {
        this.db = db;
        this.recusals = recusals;
    }

    public void add(WorkItem item, String uid, String outcome, Instant at) {
        db.sql(
                        """
                insert into work_done (task_id, uid, case_no, kind, version, step, area, applicant, outcome, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        item.taskId(),
                        uid,
                        item.caseNo(),
                        item.kind(),
                        item.version(),
                        item.step(),
                        item.what().area(),
                        item.what().applicant(),
                        outcome,
                        Timestamp.from(at))
                .update();
    }

    public Page page(String uid, Query query) {
        var filter = new Filter().kind(query.kind()).text(query.sought()).withoutCases(recusals.casesBarredFor(uid));
        var cursor = query.cursor() == null ? new Cursor("infinity", "") : Cursor.decode(query.cursor());
        var rows = rows(uid, query.limit() + 1, filter, cursor);
        var more = rows.size() > query.limit();
        var shown = more ? rows.subList(0, query.limit()) : rows;
        return new Page(
                shown, more ? next(shown) : null, new Page.Count(shown.size(), !more && query.cursor() == null));
    }

    /** A step that is done, whoever did it. */
    public Optional<Page.Row> find(String taskId) {
        return db.sql("select * from work_done where task_id = ?")
                .param(taskId)
                .query((row, n) -> row(row))
                .optional();
    }

    private List<Page.Row> rows(String uid, int limit, Filter filter, Cursor cursor) {
        return db.sql(
                        """
                select * from work_done i
                where uid = :uid and %s and (at, task_id) < (:at::timestamptz, :task)
                order by at desc, task_id desc limit :limit
                """
                                .formatted(filter.sql()))
                .params(filter.parameters())
                .param("uid", uid)
                .param("at", cursor.value())
                .param("task", cursor.taskId())
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    private static String next(List<Page.Row> shown) {
        var last = shown.get(shown.size() - 1);
        return new Cursor(last.doneAt().toString(), last.item().taskId()).encode();
    }

    private static Page.Row row(ResultSet row) throws SQLException {
        var who = new Who(null, false, row.getString("uid"), List.of());
        var item =
                new WorkItem(row.getString("task_id"), WorkItems.what(row), WorkItems.where(row, "at"), who, Due.NONE);
        return new Page.Row(item, false, row.getString("outcome"), item.since());
    }
}
