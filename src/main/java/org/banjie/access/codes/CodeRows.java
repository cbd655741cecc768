package org.banjie.access.codes;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.access.devices.Origin;
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

    /** A new code takes the place of those asked for from the same address before; others cannot void them. */
    void add(UUID id, ApplicantIdentity identity, Origin from, byte[] hash, Instant now, Instant until) {
        db.sql("delete from one_time_code where asked_at < :old")
                .param("old", at(now.minus(KEPT)))
                .update();
        db.sql(
                        """
                        update one_time_code set spent = true
                        where number_index = :number and phone_index = :phone and asked_from = :from
                        """)
                .param("number", numberIndex(identity))
                .param("phone", phoneIndex(identity))
                .param("from", hash(from))
                .update();
        db.sql(
                        """
                        insert into one_time_code (id, kind, number_index, number_sealed, phone_index, phone_sealed,
                            asked_from, code_hash, asked_at, valid_until)
                        values (:id, :kind, :numberIndex, :number, :phoneIndex, :phone, :from, :hash, :now, :until)
                        """)
                .param("id", id)
                .param("kind", identity.kind().name())
                .param("numberIndex", numberIndex(identity))
                .param("number", vault.seal(identity.number(), context(id, "number")))
                .param("phoneIndex", phoneIndex(identity))
                .param("phone", vault.seal(identity.phone(), context(id, "phone")))
                .param("from", hash(from))
                .param("hash", hash)
                .param("now", at(now))
                .param("until", at(until))
                .update();
    }

    /** @param due when it is to be sent; null where nothing is */
    void post(UUID id, String text, Instant due) {
        db.sql("update one_time_code set text_sealed = :text, next_try_at = :due where id = :id")
                .param("id", id)
                .param("text", vault.seal(text, context(id, "text")))
                .param("due", due == null ? null : at(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    record Letter(UUID id, String phone, String text) {}

    /** What is to be sent next; nobody else takes it up before {@code later}. */
    Optional<Letter> nextToSend(Instant now, Instant later) {
        return db.sql(
                        """
                        update one_time_code set next_try_at = :later where id = (
                            select id from one_time_code
                            where next_try_at <= :now and valid_until > :now and not spent
                            order by next_try_at limit 1 for update skip locked)
                        returning id, phone_sealed, text_sealed
                        """)
                .param("now", at(now))
                .param("later", at(later))
                .query(this::letter)
                .optional();
    }

    /** The service has it: its text is kept no longer. */
    void sent(UUID id) {
        db.sql("update one_time_code set next_try_at = null, text_sealed = null where id = :id")
                .param("id", id)
                .update();
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

    /** @param most tries that may be wrong */
    Optional<AskedCode> asked(UUID id, int most, Instant now) {
        return db.sql("select * from one_time_code where id = :id")
                .param("id", id)
                .query((row, n) -> asked(row, most, now))
                .optional();
    }

    private AskedCode asked(ResultSet row, int most, Instant now) throws SQLException {
        var until = row.getTimestamp("valid_until").toInstant();
        var left = most - row.getInt("tries");
        var state = AskedCode.state(row.getBoolean("spent"), left, until, now);
        return new AskedCode(row(row, 0).identity(), until, state, left);
    }

    boolean spend(UUID id) {
        return db.sql("update one_time_code set spent = true where id = :id and not spent")
                        .param("id", id)
                        .update()
                == 1;
    }

    private Letter letter(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Letter(
                id,
                vault.open(row.getBytes("phone_sealed"), context(id, "phone")),
                vault.open(row.getBytes("text_sealed"), context(id, "text")));
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

    private byte[] hash(Origin from) {
        return vault.hmac("one-time-code asked from", from.network().getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String context(UUID id, String column) {
        return "one_time_code/" + id + "/" + column;
    }
}
