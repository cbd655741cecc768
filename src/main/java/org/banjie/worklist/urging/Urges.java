package org.banjie.worklist.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.vault.SealedColumn;
import org.banjie.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who pressed for which open step; the words are sealed, for they may name people. They go with their step. */
@Repository
@Transactional
class Urges {

    private final JdbcClient db;
    private final Vault vault;

    Urges(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** What a change of keys has to reach. */
    @Bean
    static SealedColumn urgeNotes() {
        return SealedColumn.of("work_urge", "note_sealed", (row, n) -> context(row));
    }

    /** @return false where the same person has pressed for it on that day already */
    boolean add(Urge urge, LocalDate day) {
        return db.sql(
                                """
                        insert into work_urge (task_id, by, on_day, at, note_sealed) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(
                                urge.taskId(),
                                urge.by(),
                                day,
                                Timestamp.from(urge.at()),
                                urge.note() == null ? null : vault.seal(urge.note(), context(urge, day)))
                        .update()
                == 1;
    }

    /** The one by that person on that day. */
    @Transactional(readOnly = true)
    Optional<Urge> find(String taskId, String by, LocalDate day) {
        return db.sql("select * from work_urge where task_id = ? and by = ? and on_day = ?")
                .params(taskId, by, day)
                .query((row, n) -> urge(row))
                .optional();
    }

    /** Of all these steps, newest first. */
    @Transactional(readOnly = true)
    List<Urge> of(Collection<String> tasks) {
        if (tasks.isEmpty()) return List.of();
        return db.sql("select * from work_urge where task_id = any(?) order by at desc, by")
                .param(tasks.toArray(String[]::new))
                .query((row, n) -> urge(row))
                .list();
    }

    private Urge urge(ResultSet row) throws SQLException {
        var note = row.getBytes("note_sealed");
        return new Urge(
                row.getString("task_id"),
                row.getString("by"),
                row.getTimestamp("at").toInstant(),
                note == null ? null : vault.open(note, context(row)));
    }

    private static String context(Urge urge, LocalDate day) {
        return "work_urge:" + urge.taskId() + ":" + urge.by() + ":" + day;
    }

    private static String context(ResultSet row) throws SQLException {
        return "work_urge:" + row.getString("task_id") + ":" + row.getString("by") + ":"
                + row.getObject("on_day", LocalDate.class);
    }
}
