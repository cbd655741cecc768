package org.banjie.worklist.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.access.recusals.Recusals;
import org.banjie.jurisdiction.Units;
import org.banjie.site.Slice;
import org.banjie.worklist.items.Due;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItem.Who;
import org.banjie.worklist.items.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person has done: the box 已办, newest first. */
@Repository
public class DoneItems {

    private static final int COUNTED = 1000;

    private final JdbcClient db;
    private final Recusals recusals;
    private final Searched searched;
    private final Units units;
    private final Clock clock;

    DoneItems(JdbcClient db, Recusals recusals, Searched searched, Units units, Clock clock) {
        this.db = db;
        this.recusals = recusals;
        this.searched = searched;
        this.units = units;
        this.clock = clock;
    }

    public void add(WorkItem item, String uid, String outcome, Instant at) {
        db.sql(
                        """
                insert into work_done (task_id, uid, case_no, kind, version, step, area, applicant, outcome, at, grp, since,
                                       ends_at, for_applicant)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select ends_at from work_item where task_id = ?), ?)
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
                        Timestamp.from(at),
                        item.who().grp(),
                        Timestamp.from(item.since()),
                        item.taskId(),
                        item.who().forApplicant())
                .update();
    }

    /** A page of what somebody has done, and how much it is, counted up to a number that is worth it. */
    public Page page(String uid, Query query) {
        var page = more(uid, query);
        var value = count(uid, filter(uid, query.where()));
        return new Page(page.rows(), page.next(), new Page.Count(Math.min(value, COUNTED), value <= COUNTED));
    }

    /** The same without counting. */
    public Page more(String uid, Query query) {
        var found = Slice.of(rows(uid, query, filter(uid, query.where())), query.limit());
        return new Page(
                found.rows(),
                found.next(
                        row -> Cursor.behind(row.doneAt(), row.item().taskId()).encode()),
                null);
    }

    private Filter filter(String uid, Criteria where) {
        var filter = new Filter()
                .kind(where.kind())
                .step(where.step())
                .areas(units.withAllBelow(where.area()))
                .within("at", where.arrived(), clock.getZone())
                .withoutCases(recusals.casesBarredFor(uid));
        return searched.narrow(filter, where.sought());
    }

    private int count(String uid, Filter filter) {
        return db.sql(
                        """
                select count(*) from (
                    select from work_done i where uid = :uid and %s order by at desc, task_id desc limit :most
                ) counted
                """
                                .formatted(filter.sql()))
                .params(filter.parameters())
                .param("uid", uid)
                .param("most", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** A step that is done, whoever did it. */
    public Optional<Page.Row> find(String taskId) {
        return db.sql("select * from work_done where task_id = ?")
                .param(taskId)
                .query((row, n) -> row(row))
                .optional();
    }

    /** Those of some steps that are done. */
    public List<Page.Row> among(Collection<String> tasks) {
        return db.sql("select * from work_done where task_id = any(?)")
                .param(tasks.toArray(String[]::new))
                .query((row, n) -> row(row))
                .list();
    }

    /** Newest first, or oldest first where the order of arrival is asked for. */
    private List<Page.Row> rows(String uid, Query query, Filter filter) {
        var oldest = query.sort() == Sort.CREATED;
        var start = new Cursor(oldest ? "-infinity" : "infinity", "");
        var cursor = query.cursor() == null ? start : Cursor.ofMoments(query.cursor());
        return db.sql(
                        """
                select * from work_done i
                where uid = :uid and %1$s and (at, task_id) %2$s (:at::timestamptz, :task)
                order by at %3$s, task_id %3$s limit :limit
                """
                                .formatted(filter.sql(), oldest ? ">" : "<", oldest ? "asc" : "desc"))
                .params(filter.parameters())
                .param("uid", uid)
                .param("at", cursor.value())
                .param("task", cursor.taskId())
                .param("limit", query.limit() + 1)
                .query((row, n) -> row(row))
                .list();
    }

    private static Page.Row row(ResultSet row) throws SQLException {
        var who = new Who(null, false, row.getString("uid"), List.of());
        var item =
                new WorkItem(row.getString("task_id"), WorkItems.what(row), WorkItems.where(row, "at"), who, Due.NONE);
        return new Page.Row(item, false, row.getString("outcome"), item.since());
    }
}
