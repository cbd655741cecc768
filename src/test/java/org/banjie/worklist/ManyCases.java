package org.banjie.worklist;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district after many years: the rows of one real case again and again, under other numbers and of other people. */
record ManyCases(JdbcClient db) {

    /** Which rows are kept of every case; a table comes after those that it points to. */
    private static final List<Rows> KEPT = List.of(
            new Rows("cases", "case_no = :like"),
            new Rows("case_trace", "case_no = :like"),
            new Rows("journal_chain", "chain = :like"),
            new Rows("journal_entry", "chain = :like and seq <= 2"));

    /** And of one that somebody has to go on with. */
    private static final List<Rows> OPEN = List.of(
            new Rows("work_item", "case_no = :like"),
            new Rows(
                    "act_ru_execution",
                    "proc_inst_id_ in (select proc_inst_id_ from act_ru_execution where business_key_ = :like)"),
            new Rows(
                    "act_ru_task",
                    "proc_inst_id_ in (select proc_inst_id_ from act_ru_execution where business_key_ = :like)"));

    private static final String NUMBER = "'DB-310117004-1999-' || lpad(n::text, 8, '0')";

    /** What differs from one case to the next; all else is the same. */
    private static final Map<String, String> DIFFERS = Map.ofEntries(
            Map.entry("case_no", NUMBER),
            Map.entry("chain", NUMBER),
            Map.entry("business_key_", "case when t.business_key_ is not null then " + NUMBER + " end"),
            Map.entry("id_", "t.id_ || '~' || n"),
            Map.entry("execution_id_", "t.execution_id_ || '~' || n"),
            Map.entry("proc_inst_id_", "t.proc_inst_id_ || '~' || n"),
            Map.entry("root_proc_inst_id_", "t.root_proc_inst_id_ || '~' || n"),
            Map.entry("parent_id_", "t.parent_id_ || '~' || n"),
            Map.entry("task_id", "t.task_id || '~' || n"),
            Map.entry("id_index", "sha256(('person' || n)::bytea)"),
            Map.entry("tracking_code", "sha256(('code' || n)::bytea)"),
            Map.entry("trace", "t.trace + n::bigint * 7919"),
            Map.entry("due_on", "date '2026-03-01' + (n::bigint * 31 % 400)::int"),
            Map.entry("amber_on", "date '2026-03-01' + (n::bigint * 31 % 400)::int"));

    private static final Map<String, String> OVER =
            Map.of("status", "'APPROVED'", "closed_at", "t.handed_in_at + interval '20 days'");

    private record Rows(String table, String which) {}

    /** Cases like this one, open at the step where it is. */
    void open(String like, int from, int to) {
        for (var rows : KEPT) copy(rows, DIFFERS, like, from, to);
        for (var rows : OPEN) copy(rows, DIFFERS, like, from, to);
        db.sql("analyze").update();
    }

    /** Cases like this one, over for years. */
    void closed(String like, int from, int to) {
        var differs = new TreeMap<>(DIFFERS);
        differs.putAll(OVER);
        for (var rows : KEPT) copy(rows, differs, like, from, to);
        db.sql("analyze").update();
    }

    private void copy(Rows rows, Map<String, String> differs, String like, int from, int to) {
        var columns = db.sql(
                        """
                select column_name from information_schema.columns where table_schema = 'public' and table_name = ?
                and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position
                """)
                .param(rows.table())
                .query(String.class)
                .list();
        var values = columns.stream()
                .map(column -> differs.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        db.sql("insert into %s (%s) select %s from %s t cross join generate_series(:from, :to) n where %s"
                        .formatted(rows.table(), String.join(", ", columns), values, rows.table(), rows.which()))
                .param("like", like)
                .param("from", from)
                .param("to", to)
                .update();
    }
}
