package org.banjie.assistance.monitoring.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists that were sent. */
@Repository
public class Imports {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Imports(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    public long next() {
        return db.sql("select nextval(pg_get_serial_sequence('monitoring_import', 'id'))")
                .query(Long.class)
                .single();
    }

    /** One file after the other: of two that are the same and arrive at once, the second finds the first. */
    public void queue() {
        db.sql("select 1 from pg_advisory_xact_lock(hashtext('monitoring_import'))")
                .query(Integer.class)
                .single();
    }

    public void add(long id, ImportFile file, int chunks, String by) {
        db.sql(
                        """
                insert into monitoring_import
                    (id, list, file_name, form, charset, sha256, size, chunks, state, uploaded_by, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'READING', ?, ?)
                """)
                .params(id, file.list(), vault.seal(file.name(), context(id)), file.form(), file.charset())
                .params(file.sha256(), file.size(), chunks, by, Timestamp.from(clock.instant()))
                .update();
    }

    public Optional<Import> find(long id) {
        return db.sql("select * from monitoring_import where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** The same file that was sent before and did not fail. */
    public Optional<Long> same(String list, byte[] sha256) {
        return db.sql("select id from monitoring_import where list = ? and sha256 = ? and state <> 'FAILED'")
                .params(list, sha256)
                .query(Long.class)
                .optional();
    }

    /** @param before the last one of the page before */
    public List<Import> page(long before, int limit) {
        return db.sql("select * from monitoring_import where id < ? order by id desc limit ?")
                .params(before, limit)
                .query(this::read)
                .list();
    }

    /** The oldest that has got so far and waits to go on. */
    public Optional<Import> waiting(ImportState state) {
        return db.sql(
                        """
                select * from monitoring_import
                where state not in ('DONE', 'FAILED') and state = ? order by id limit 1
                """)
                .param(state.name())
                .query(this::read)
                .optional();
    }

    /** Ids of those that have got so far and wait to go on, the oldest first. */
    public List<Long> in(ImportState state, int limit) {
        return db.sql("select id from monitoring_import where state = ? order by id limit ?")
                .params(state.name(), limit)
                .query(Long.class)
                .list();
    }

    /** Holds it until the transaction ends. @return false when it is not there, or not so far */
    public boolean lock(long id, ImportState state) {
        return isHeld(id, "state = '" + state + "' for update");
    }

    /** @return false when it has been taken out */
    public boolean progress(long id, long lastLine, long good, long bad) {
        return db.sql("update monitoring_import set last_line = ?, good = good + ?, bad = bad + ? where id = ?")
                        .params(lastLine, good, bad, id)
                        .update()
                == 1;
    }

    /** Which sheet of the workbook is read. */
    public void tab(long id, String name) {
        db.sql("update monitoring_import set tab = ? where id = ?")
                .params(vault.seal(name, tabContext(id)), id)
                .update();
    }

    public void unreadTabs(long id, List<String> names) {
        if (names.isEmpty()) return;
        db.sql("update monitoring_import set unread_tabs = ? where id = ?")
                .params(vault.seal(String.join("、", names), unreadContext(id)), id)
                .update();
    }

    /**
     * Holds one of which nothing was compared until the transaction ends.
     *
     * @return false when there is no such one, or it is being compared at this moment
     */
    public boolean lockUncompared(long id) {
        return isHeld(id, "state in ('READING', 'FAILED') for update")
                || isHeld(id, "state = 'MATCHING' for update skip locked");
    }

    private boolean isHeld(long id, String where) {
        return db.sql("select 1 from monitoring_import where id = ? and " + where)
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    public void remove(long id) {
        db.sql("delete from monitoring_import where id = ?").param(id).update();
    }

    public void enter(long id, ImportState state) {
        db.sql("update monitoring_import set state = ?, finished_at = ? where id = ?")
                .params(state.name(), state.isOver() ? Timestamp.from(clock.instant()) : null, id)
                .update();
    }

    public void matched(long id, long hits) {
        db.sql("update monitoring_import set hits = ? where id = ?")
                .params(hits, id)
                .update();
    }

    public void opened(long id, int more) {
        db.sql("update monitoring_import set opened = opened + ? where id = ?")
                .params(more, id)
                .update();
    }

    public void fail(long id, String failure) {
        enter(id, ImportState.FAILED);
        db.sql("update monitoring_import set failure = ? where id = ?")
                .params(failure, id)
                .update();
    }

    private Import read(ResultSet row, int n) throws SQLException {
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
