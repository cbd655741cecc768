package org.banjie.intake.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.intake.applications.Application;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, sealed and seen by their owner alone. Nothing in them is checked until they are handed in. */
@Repository
@Transactional
public class ApplicationDrafts {

    /** So many drafts one may have. */
    static final int MOST = 50;

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;
    private final ObjectMapper json;

    ApplicationDrafts(JdbcClient db, Vault vault, Clock clock, ObjectMapper json) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
        this.json = json;
    }

    ApplicationDraft begin(String owner, Application application) {
        var draft = new ApplicationDraft(UUID.randomUUID(), owner, application.kind(), application, clock.instant());
        db.sql("insert into intake_draft (id, owner, kind, sealed, updated_at) values (?, ?, ?, ?, ?)")
                .params(
                        draft.id(),
                        owner,
                        draft.kind(),
                        seal(draft.id(), application),
                        Timestamp.from(draft.updatedAt()))
                .update();
        return draft;
    }

    void save(String owner, UUID id, Application application) {
        var saved = db.sql("update intake_draft set sealed = ?, updated_at = ? where id = ? and owner = ?")
                .params(seal(id, application), Timestamp.from(clock.instant()), id, owner)
                .update();
        if (saved == 0) throw unknown();
    }

    ApplicationDraft get(String owner, UUID id) {
        return db.sql("select * from intake_draft where id = ? and owner = ?")
                .params(id, owner)
                .query((row, n) -> draft(row))
                .optional()
                .orElseThrow(ApplicationDrafts::unknown);
    }

    /** As {@link #get}, and nobody else changes it until the transaction ends; empty where there is none. */
    Optional<ApplicationDraft> lock(String owner, UUID id) {
        return db.sql("select * from intake_draft where id = ? and owner = ? for update")
                .params(id, owner)
                .query((row, n) -> draft(row))
                .optional();
    }

    /** The newest, at most {@link #MOST}. */
    List<ApplicationDraft> of(String owner) {
        return newest(owner, MOST);
    }

    /** Each is opened whole: a page that lists them asks for no more than it shows. */
    List<ApplicationDraft> newest(String owner, int limit) {
        return db.sql("select * from intake_draft where owner = ? order by updated_at desc limit ?")
                .params(owner, limit)
                .query((row, n) -> draft(row))
                .list();
    }

    /** Some that were last saved before then. */
    List<UUID> untouchedSince(Instant before, int limit) {
        return db.sql("select id from intake_draft where updated_at < ? order by updated_at, id limit ?")
                .params(Timestamp.from(before), limit)
                .query(UUID.class)
                .list();
    }

    /** Whose it is, held until the transaction ends; nothing when it was saved since then. */
    Optional<String> lockUntouched(UUID id, Instant before) {
        return db.sql("select owner from intake_draft where id = ? and updated_at < ? for update")
                .params(id, Timestamp.from(before))
                .query(String.class)
                .optional();
    }

    List<String> idsOf(String owner) {
        return db.sql("select cast(id as text) from intake_draft where owner = ?")
                .param(owner)
                .query(String.class)
                .list();
    }

    void discard(String owner, UUID id) {
        db.sql("delete from intake_draft where id = ? and owner = ?")
                .params(id, owner)
                .update();
    }

    private ApplicationDraft draft(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ApplicationDraft(
                id,
                row.getString("owner"),
                row.getString("kind"),
                open(id, row.getBytes("sealed")),
                row.getTimestamp("updated_at").toInstant());
    }

    private byte[] seal(UUID id, Application application) {
        try {
            return vault.seal(json.writeValueAsString(application), "intake_draft:" + id);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Application open(UUID id, byte[] sealed) {
        try {
            return json.readValue(vault.open(sealed, "intake_draft:" + id), Application.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-draft", "intake.unknown-draft");
    }
}
