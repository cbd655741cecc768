package org.banjie.worklist.list;

import java.util.List;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.list.ListBranches.Weave;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A way through the open steps: along one strand an office (or person, or case), and of each only what passes the filter.
 *
 * @param along the order in which an index leads to what passes; others are sorted after they are gathered
 */
record Walk(JdbcClient db, String uid, Weave weave, Filter filter, Sort along) {

    /** Of so few a page each is read at once. */
    private static final int FEW_STRANDS = 8;

    /**
     * The next rows in the asked order: a page of each strand comes from an index, and these heads are merged. Of many
     * strands only what can be on the page.
     */
    List<Page.Row> next(Sort sort, Cursor behind, int rows) {
        var later = new Filter().after(sort, behind);
        if (weave.values().size() > FEW_STRANDS) later.upTo(sort, reach(sort, later, rows));
        return listed(ordered(heads(WorkItems.COLUMNS, later, sort), sort, later), rows);
    }

    /**
     * Beyond this place nothing can be among the next rows: so many come before it by the first few of each strand alone.
     * Null where these are fewer.
     */
    private Cursor reach(Sort sort, Filter later, int rows) {
        var keys =
                strands("i.%s, i.task_id".formatted(sort.column()), later, sort).replace(":rows", ":few");
        return asked(
                        "select head.%1$s::text, head.task_id from (%2$s) head order by head.%1$s, head.task_id offset :rows limit 1"
                                .formatted(sort.column(), keys))
                .params(later.parameters())
                .param("few", rows / weave.values().size() + 1)
                .param("rows", rows - 1)
                .query((row, n) -> new Cursor(row.getString(1), row.getString(2)))
                .optional()
                .orElse(null);
    }

    /** The same where few pass: they are gathered first, so that no long order is walked to find them. */
    List<Page.Row> gathered(Sort sort, Cursor behind, int rows, int few) {
        var later = new Filter().after(sort, behind);
        var all = heads(WorkItems.COLUMNS, new Filter(), along).replace(":rows", ":few");
        var sql = "select i.* from (%s) i where %s order by i.%s, i.task_id limit :rows"
                .formatted(all, later.sql(), sort.column());
        return listed(ordered(sql, sort, later).param("few", few), rows);
    }

    /** How many pass, counted up to that many and one more: the strands that come after that are not looked at. */
    int count(int most) {
        return asked("select count(*) from (%s limit :rows) counted"
                        .formatted(strands("i.task_id", new Filter(), along)))
                .param("rows", most + 1)
                .query(Integer.class)
                .single();
    }

    private static List<Page.Row> listed(JdbcClient.StatementSpec statement, int rows) {
        return statement
                .param("rows", rows)
                .query((row, n) -> new Page.Row(WorkItems.item(row, n), row.getBoolean("is_new"), null, null))
                .list();
    }

    private JdbcClient.StatementSpec ordered(String rows, Sort sort, Filter later) {
        return asked(
                        """
                        select w.*, not w.for_applicant and not exists (
                            select from work_seen s where s.uid = :uid and s.task_id = w.task_id) is_new
                        from (%1$s) w order by w.%2$s, w.task_id
                        """
                                .formatted(rows, sort.column()))
                .params(later.parameters());
    }

    private String heads(String columns, Filter later, Sort sort) {
        return "%1$s order by head.%2$s, head.task_id limit :rows"
                .formatted(strands(columns, later, sort), sort.column());
    }

    /** Of each strand the first; in the order of an index, or all its steps would be gathered before the first is known. */
    private String strands(String columns, Filter later, Sort sort) {
        return """
                select head.* from unnest(:strands) strand %6$s
                cross join lateral (
                    select %1$s from work_item i where %2$s and %3$s and %4$s order by i.%5$s, i.task_id limit :rows
                ) head
                """
                .formatted(columns, weave.condition(), filter.sql(), later.sql(), sort.column(), filter.crossed());
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return db.sql(sql)
                .params(filter.parameters())
                .params(weave.parameters())
                .param("uid", uid)
                .param("strands", weave.values().toArray(String[]::new));
    }
}
