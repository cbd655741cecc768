package org.banjie.assistance.monitoring.lists;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists that were sent. */
@Repository
public class Imports {

    private final JdbcClient db;
    private final ImportRow sealed;
    private final Clock clock;

    Imports(JdbcClient db, ImportRow sealed, Clock clock) {
        this.db = db;
        this.sealed = sealed;
        this.clock = clock;
    }

    public long next() {
        return db.sql("select nextval(pg_get_serial_sequence('monitoring_import', 'id'))")
                .query(Long.class)
                .single();
    }

    public void add(long id, ImportFile file, int chunks, String by) {
        db.sql(
                        """
                insert into monitoring_import
                    (id, list, file_name, form, charset, sha256, size, chunks, state, uploaded_by, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'READING', ?, ?)
                """)
                .params(id, file.list(), sealed.name(id, file.name()), file.form(), file.charset())
                .params(file.sha256(), file.size(), chunks, by, Timestamp.from(clock.instant()))
                .update();
    }

    public Optional<Import> find(long id) {
        return db.sql("select * from monitoring_import where id = ?")
                .param(id)
                .query(sealed)
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
                .query(sealed)
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
                .query(sealed)
                .optional();
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
                .params(sealed.tab(id, name), id)
                .update();
    }

    public void unreadTabs(long id, List<String> names) {
        if (names.isEmpty()) return;
        db.sql("update monitoring_import set unread_tabs = ? where id = ?")
                .params(sealed.unreadTabs(id, names), id)
                .update();
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
}
