package org.banjie.oversight.standstill;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A case copied many times over, with everything that says where it stands.
 *
 * @param like number of an open case
 */
record ManyCases(JdbcClient db, String like) {

    private static final String PROCESS = " in (select id_ from act_ru_execution where business_key_ = :like)";
    private static final List<Table> TABLES = List.of(
            new Table("cases", "case_no = :like", List.of("case_no", "tracking_code")),
            new Table("work_item", "case_no = :like", List.of("case_no", "task_id")),
            new Table(
                    "act_ru_execution",
                    "root_proc_inst_id_" + PROCESS,
                    List.of("id_", "root_proc_inst_id_", "proc_inst_id_", "parent_id_", "business_key_")),
            new Table("act_ru_task", "proc_inst_id_" + PROCESS, List.of("id_", "execution_id_", "proc_inst_id_")),
            new Table(
                    "act_ru_job",
                    "process_instance_id_" + PROCESS,
                    List.of("id_", "execution_id_", "process_instance_id_")),
            new Table(
                    "act_ru_event_subscr",
                    "proc_inst_id_" + PROCESS,
                    List.of("id_", "execution_id_", "proc_inst_id_")));

    /** @param keys columns that get the number of the copy behind what they hold */
    private record Table(String name, String rows, List<String> keys) {}

    void add(int from, int to) {
        for (var table : TABLES) {
            var columns = columns(table.name());
            var keys = table.keys().stream()
                    .map(key -> "'%s', l.%s::text || s.suffix".formatted(key, key))
                    .collect(Collectors.joining(", "));
            db.sql(
                            """
                    insert into %1$s (%2$s)
                    select %3$s from %1$s l, (select lpad(to_hex(n), 8, '0') suffix from generate_series(:from, :to) n) s,
                           jsonb_populate_record(null::%1$s, to_jsonb(l) || jsonb_build_object(%4$s)) c
                    where l.%5$s
                    """
                                    .formatted(
                                            table.name(),
                                            String.join(", ", columns),
                                            columns.stream().map("c."::concat).collect(Collectors.joining(", ")),
                                            keys,
                                            table.rows()))
                    .param("like", like)
                    .param("from", from)
                    .param("to", to)
                    .update();
            db.sql("analyze " + table.name()).update();
        }
    }

    /** One of them loses its process. */
    String loses(int number) {
        var caseNo = like + "%08x".formatted(number);
        db.sql("update act_ru_execution set business_key_ = 'lost' where business_key_ = ?")
                .param(caseNo)
                .update();
        return caseNo;
    }

    boolean isOne(String caseNo) {
        return caseNo.startsWith(like);
    }

    /** Pages of 8 kB of all tables and indexes that this transaction has looked at. */
    long looked() {
        return db.sql("select sum(pg_stat_get_xact_blocks_fetched(oid)) from pg_class where relkind in ('r', 'i')")
                .query(Long.class)
                .single();
    }

    private List<String> columns(String table) {
        return db.sql(
                        """
                select column_name from information_schema.columns
                where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER'
                """)
                .param(table)
                .query(String.class)
                .list();
    }
}
