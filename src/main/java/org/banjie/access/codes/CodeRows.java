package org.banjie.access.codes;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes that were asked for; a day later they are gone. */
@Repository
class CodeRows {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final Vault vault;

    CodeRows(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    record Row(ApplicantIdentity identity, byte[] hash) {}

    /** A new code takes the place of those asked for before. */
    void add(UUID id, ApplicantIdentity identity, byte[] hash, Instant now, Instant until) {
        db.sql("delete from one_time_code where asked_at < :old")
                .param("old", at(now.minus(KEPT)))
                .update();
        db.sql("update one_time_code set spent = true where number_index = :number and phone_index = :phone")
                .param("number", numberIndex(identity))
                .param("phone", phoneIndex(identity))
                .update();
        db.sql(
                        """
                        insert into one_time_code (id, kind, number_index, number_sealed, phone_index, phone_sealed,
                            code_hash, asked_at, valid_until)
                        values (:id, :kind, :numberIndex, :number, :phoneIndex, :phone, :hash, :now, :until)
                        """)
                .param("id", id)
                .param("kind", identity.kind().name())
                .param("numberIndex", numberIndex(identity))
                .param("number", vault.seal(identity.number(), context(id, "number")))
                .param("phoneIndex", phoneIndex(identity))
                .param("phone", vault.seal(identity.phone(), context(id, "phone")))
                .param("hash", hash)
                .param("now", at(now))
                .param("until", at(until))
                .update();
    }

    /** As if it had never been asked for. */
    void remove(UUID id) {
        db.sql("delete from one_time_code where id = :id").param("id", id).update();
    }

    /** How long until another code may be sent for that number or to that phone; one asks after the other. */
    Optional<Duration> waitFor(ApplicantIdentity identity, Instant now, CodeRules rules) {
        lock(numberIndex(identity));
        lock(phoneIndex(identity));
        var recent = recent("number_index", numberIndex(identity), now)
                .orLater(recent("phone_index", phoneIndex(identity), now));
        return recent.wait(now, rules);
    }

    /** Counts a try and gives the row, unless there is none left. */
    Optional<Row> tryOnce(UUID id, Instant now, int most) {
        return db.sql(
                        """
                        update one_time_code set tries = tries + 1
                        where id = :id and not spent and tries < :most and valid_until > :now
                        returning *
                        """)
                .param("id", id)
                .param("most", most)
                .param("now", at(now))
                .query(this::row)
                .optional();
    }

    boolean spend(UUID id) {
        return db.sql("update one_time_code set spent = true where id = :id and not spent")
                        .param("id", id)
                        .update()
                == 1;
    }

    private Recent recent(String column, byte[] index, Instant now) {
        return db.sql("select count(*) as count, min(asked_at) as first, max(asked_at) as last from one_time_code"
                        + " where " + column + " = :index and asked_at > :since")
                .param("index", index)
                .param("since", at(now.minus(Recent.HOUR)))
                .query((row, number) -> new Recent(row.getInt("count"), instant(row, "first"), instant(row, "last")))
                .single();
    }

    private void lock(byte[] index) {
        db.sql("select pg_advisory_xact_lock(:key)::text")
                .param("key", ByteBuffer.wrap(index).getLong())
                .query(String.class)
                .single();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Row(
                new ApplicantIdentity(
                        ApplicantKind.valueOf(row.getString("kind")),
                        vault.open(row.getBytes("number_sealed"), context(id, "number")),
                        vault.open(row.getBytes("phone_sealed"), context(id, "phone"))),
                row.getBytes("code_hash"));
    }

    private byte[] numberIndex(ApplicantIdentity identity) {
        return vault.blindIndex("idNo", identity.number());
    }

    private byte[] phoneIndex(ApplicantIdentity identity) {
        return vault.blindIndex("phone", identity.phone());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? Instant.MIN : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String context(UUID id, String column) {
        return "one_time_code/" + id + "/" + column;
    }
}
