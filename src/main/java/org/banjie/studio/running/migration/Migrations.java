package org.banjie.studio.running.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The migrations that were asked for. */
@Repository
class Migrations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient db;
    private final Clock clock;

    Migrations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Keeps a new one. @return its id */
    long add(Migration asked) {
        return db.sql(
                        """
                insert into studio_migration (model, from_version, to_version, from_number, to_number, mapping, reset,
                                              dry, undo_of, state, total, asked_by, asked_at)
                values (:model, :from, :to, :fromNumber, :toNumber, :mapping::jsonb, :reset, :dry, :undoOf, :state, 0,
                        :by, :at)
                returning id
                """)
                .param("model", asked.model())
                .param("from", asked.from())
                .param("to", asked.to())
                .param("fromNumber", asked.fromNumber())
                .param("toNumber", asked.toNumber())
                .param("mapping", json(asked.mapping()))
                .param("reset", asked.reset().toArray(String[]::new))
                .param("dry", asked.dry())
                .param("undoOf", asked.undoOf())
                .param("state", asked.state().name())
                .param("by", asked.askedBy())
                .param("at", Timestamp.from(asked.askedAt()))
                .query(Long.class)
                .single();
    }

    void total(long id, int total) {
        db.sql("update studio_migration set total = ? where id = ?")
                .params(total, id)
                .update();
    }

    Optional<Migration> find(long id) {
        return db.sql("select * from studio_migration where id = ?")
                .param(id)
                .query(Migrations::migration)
                .optional();
    }

    /** Reads one and holds it until the transaction ends. */
    Migration lock(long id) {
        return db.sql("select * from studio_migration where id = ? for update")
                .param(id)
                .query(Migrations::migration)
                .single();
    }

    /** The newest of a model, some at a time. @param before id of the last of those before */
    List<Migration> page(String model, long before, int limit) {
        return db.sql("select * from studio_migration where model = ? and id < ? order by id desc limit ?")
                .params(model, before, limit)
                .query(Migrations::migration)
                .list();
    }

    Optional<Migration> running() {
        return db.sql("select * from studio_migration where state = 'RUNNING' order by id limit 1")
                .query(Migrations::migration)
                .optional();
    }

    /** Whether cases of a model are being moved, or are about to be. */
    boolean isOpen(String model) {
        return db.sql(
                        """
                select exists (select from studio_migration
                               where model = ? and not dry and state in ('ASKED', 'RUNNING', 'PAUSED'))
                """)
                .param(model)
                .query(Boolean.class)
                .single();
    }

    void confirm(long id, String by) {
        db.sql("update studio_migration set confirmed_by = ?, confirmed_at = ?, state = 'RUNNING' where id = ?")
                .params(by, Timestamp.from(clock.instant()), id)
                .update();
    }

    void enter(long id, State state) {
        var over = state == State.DONE || state == State.STOPPED;
        db.sql("update studio_migration set state = ?, finished_at = ? where id = ?")
                .params(state.name(), over ? Timestamp.from(clock.instant()) : null, id)
                .update();
    }

    private static Migration migration(ResultSet row, int number) throws SQLException {
        return new Migration(
                row.getLong("id"),
                row.getString("model"),
                row.getString("from_version"),
                row.getString("to_version"),
                row.getInt("from_number"),
                row.getInt("to_number"),
                mapping(row.getString("mapping")),
                Set.of((String[]) row.getArray("reset").getArray()),
                row.getBoolean("dry"),
                row.getObject("undo_of", Long.class),
                State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getString("asked_by"),
                instant(row, "asked_at"),
                row.getString("confirmed_by"),
                instant(row, "confirmed_at"),
                instant(row, "finished_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static String json(Map<String, String> mapping) {
        try {
            return JSON.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> mapping(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
