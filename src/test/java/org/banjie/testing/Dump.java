package org.banjie.testing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything the database holds, as a thief of its backup reads it: every row of every table, the engine's too. */
public final class Dump {

    private final JdbcClient db;
    private final List<String> tables;

    public Dump(JdbcClient db) {
        this.db = db;
        this.tables = db.sql(
                        """
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema') order by 1
                """)
                .query(String.class)
                .list();
    }

    public List<String> tables() {
        return tables;
    }

    /** The tables a row of which says that, in text or in bytes. */
    public List<String> tablesSaying(String words) {
        var bytes = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        return tables.stream().filter(table -> says(table, words, bytes)).toList();
    }

    private boolean says(String table, String words, String bytes) {
        var sql =
                "select exists (select from %s t where position(:words in t::text) > 0 or position(:bytes in t::text) > 0)";
        return db.sql(sql.formatted(table))
                .param("words", words)
                .param("bytes", bytes)
                .query(Boolean.class)
                .single();
    }
}
