package org.banjie.assistance.monitoring.lists;

import java.util.HexFormat;
import java.util.List;
import org.banjie.assistance.monitoring.BulkCopy;
import org.banjie.assistance.monitoring.lists.format.ListRow;
import org.banjie.assistance.monitoring.lists.format.RowFault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a list, from when they are read until they have been compared. */
@Repository
public class ListRows {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient db;
    private final BulkCopy copies;

    ListRows(JdbcClient db, BulkCopy copies) {
        this.db = db;
        this.copies = copies;
    }

    public void add(long id, List<ListRow> rows) {
        if (rows.isEmpty()) return;
        copies.write("copy monitoring_row (import, line, person_index, sealed) from stdin", text(id, rows));
    }

    public void addFaults(long id, List<RowFault> faults) {
        if (faults.isEmpty()) return;
        var text = new StringBuilder();
        for (var fault : faults) {
            text.append(id).append('\t').append(fault.line()).append('\t').append(fault.field());
            text.append('\t').append(fault.code()).append('\n');
        }
        copies.write("copy monitoring_fault (import, line, field, code) from stdin", text);
    }

    /** People who receive nothing are not kept: that is what a list was taken for (个人信息保护法第六条、第十九条). */
    public void forget(long id) {
        db.sql("delete from monitoring_row where import = ?").param(id).update();
    }

    /** With what was wrong with them. */
    public void forgetAll(long id) {
        forget(id);
        db.sql("delete from monitoring_fault where import = ?").param(id).update();
    }

    /** @param after the line of the last one of the page before */
    public List<RowFault> faults(long id, long after, int limit) {
        return db.sql(
                        """
                select line, field, code from monitoring_fault
                where import = ? and line > ? order by line, field limit ?
                """)
                .params(id, after, limit)
                .query(RowFault.class)
                .list();
    }

    private static StringBuilder text(long id, List<ListRow> rows) {
        var text = new StringBuilder(rows.size() * 400);
        for (var row : rows) {
            text.append(id).append('\t').append(row.line()).append("\t\\\\x");
            HEX.formatHex(text, row.person()).append("\t\\\\x");
            HEX.formatHex(text, row.sealed()).append('\n');
        }
        return text;
    }

    public static String context(long id, long line) {
        return "monitoring_row:" + id + ":" + line;
    }
}
