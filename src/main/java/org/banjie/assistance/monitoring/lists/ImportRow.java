package org.banjie.assistance.monitoring.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** A list as it lies in its row: names of files and of sheets may name people, and are sealed. */
@Component
class ImportRow implements RowMapper<Import> {

    private final Vault vault;

    ImportRow(Vault vault) {
        this.vault = vault;
    }

    byte[] name(long id, String name) {
        return vault.seal(name, context(id));
    }

    byte[] tab(long id, String name) {
        return vault.seal(name, tabContext(id));
    }

    byte[] unreadTabs(long id, List<String> names) {
        return vault.seal(String.join("、", names), unreadContext(id));
    }

    @Override
    public Import mapRow(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        var finished = row.getTimestamp("finished_at");
        return new Import(
                id,
                row.getString("list"),
                vault.open(row.getBytes("file_name"), context(id)),
                row.getString("form"),
                row.getString("charset"),
                row.getBytes("sha256"),
                row.getLong("size"),
                row.getInt("chunks"),
                ImportState.valueOf(row.getString("state")),
                row.getString("failure"),
                row.getLong("last_line"),
                row.getLong("good"),
                row.getLong("bad"),
                row.getLong("hits"),
                row.getLong("opened"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                open(row.getBytes("tab"), tabContext(id)),
                open(row.getBytes("unread_tabs"), unreadContext(id)));
    }

    private String open(byte[] sealed, String context) {
        return sealed == null ? null : vault.open(sealed, context);
    }

    static String tabContext(long id) {
        return "monitoring_import.tab:" + id;
    }

    static String unreadContext(long id) {
        return "monitoring_import.unread_tabs:" + id;
    }

    static String context(long id) {
        return "monitoring_import:" + id;
    }
}
