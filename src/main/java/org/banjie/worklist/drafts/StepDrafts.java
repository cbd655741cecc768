package org.banjie.worklist.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of steps, sealed; each is read by the person who typed it and by nobody else. They go with their step. */
@Repository
@Transactional
public class StepDrafts {

    private final JdbcClient db;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    StepDrafts(JdbcClient db, Vault vault, ObjectMapper json, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<KeptDraft> find(String taskId, String uid) {
        return db.sql("select sealed, updated_at from work_draft where task_id = ? and uid = ?")
                .params(taskId, uid)
                .query((row, n) -> new KeptDraft(open(row, taskId, uid), at(row)))
                .optional();
    }

    /**
     * @param seen {@link StepDraft#etag} of the draft that was changed into this one; {@code *} to overwrite whatever is
     *     there; null by whoever has seen none, who may keep the first
     * @throws DraftMoved when another window has kept something else since
     */
    void keep(String taskId, String uid, StepDraft typed, String seen) {
        begin(taskId, uid);
        var was = lock(taskId, uid);
        if (was.isEmpty()) return; // the step has ended meanwhile
        var expected = seen == null ? StepDraft.NOTHING.etag() : seen;
        var known = "*".equals(seen) || was.get().etag().equals(expected);
        if (!known && !was.get().equals(typed)) throw new DraftMoved(was.get());
        db.sql("update work_draft set sealed = ?, updated_at = ? where task_id = ? and uid = ?")
                .params(seal(typed, taskId, uid), Timestamp.from(clock.instant()), taskId, uid)
                .update();
    }

    /** What was chosen and written beside the form, on top of what is kept of the form. */
    public void keepChoice(String taskId, String uid, String outcome, String reason) {
        var answers = find(taskId, uid).map(kept -> kept.typed().answers()).orElse(null);
        keep(taskId, uid, new StepDraft(outcome, reason, answers), "*");
    }

    /**
     * What one has typed on a step is the other's from now on, in place of whatever they had; where there is nothing, both
     * keep theirs.
     *
     * @return {@link StepDraft#etag} of what the other has now
     */
    public String hand(String taskId, String from, String to) {
        var given = find(taskId, from);
        if (given.isPresent()) {
            keep(taskId, to, given.get().typed(), "*");
            db.sql("delete from work_draft where task_id = ? and uid = ?")
                    .params(taskId, from)
                    .update();
        }
        return find(taskId, to).map(KeptDraft::typed).orElse(StepDraft.NOTHING).etag();
    }

    /** So that there is a row to lock: of two windows that begin at once, the second meets the first. */
    private void begin(String taskId, String uid) {
        db.sql(
                        """
                insert into work_draft (task_id, uid, sealed, updated_at)
                select task_id, ?, ?, ? from work_item where task_id = ? for key share
                on conflict do nothing
                """)
                .params(uid, seal(StepDraft.NOTHING, taskId, uid), Timestamp.from(clock.instant()), taskId)
                .update();
    }

    private Optional<StepDraft> lock(String taskId, String uid) {
        return db.sql("select sealed from work_draft where task_id = ? and uid = ? for update")
                .params(taskId, uid)
                .query((row, n) -> open(row, taskId, uid))
                .optional();
    }

    private byte[] seal(StepDraft typed, String taskId, String uid) {
        try {
            return vault.seal(json.writeValueAsString(typed), context(taskId, uid));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StepDraft open(ResultSet row, String taskId, String uid) throws SQLException {
        try {
            return json.readValue(vault.open(row.getBytes("sealed"), context(taskId, uid)), StepDraft.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getTimestamp("updated_at").toInstant();
    }

    static String context(String taskId, String uid) {
        return "work_draft:" + taskId + ":" + uid;
    }
}
