package org.banjie.notices.wishes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people want of messages, as it is kept. */
@Repository
@Transactional
public class WishRows {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    WishRows(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    public Wishes of(String person) {
        return db.sql("select * from message_wishes where person = ?")
                .param(person)
                .query((row, n) -> read(person, row))
                .optional()
                .orElse(Wishes.NONE_SAID);
    }

    public void want(String person, boolean sms, boolean mail) {
        db.sql(
                        """
                insert into message_wishes (person, sms, mail) values (:person, :sms, :mail)
                on conflict (person) do update set sms = excluded.sms, mail = excluded.mail
                """)
                .param("person", person)
                .param("sms", sms)
                .param("mail", mail)
                .update();
    }

    /** Nothing that was said or proved holds any more: somebody else may have said it. */
    public void forget(String person) {
        db.sql("delete from message_wishes where person = ?").param(person).update();
    }

    /** An address is given up. */
    public void drop(String person) {
        db.sql("update message_wishes set address = null, asked = null, code_hash = null where person = ?")
                .param(person)
                .update();
    }

    /**
     * An address is to be proved with a code.
     *
     * @param most times a day
     * @return false where one was asked for within {@code pause}, or too often today
     */
    public boolean ask(String person, String address, byte[] hash, Duration valid, Duration pause, int most) {
        var now = clock.instant();
        return db.sql(
                                """
                insert into message_wishes as w (person, sms, mail, asked, code_hash, code_until, asked_on, asked_at, asked_times)
                values (:person, true, true, :asked, :hash, :until, :today, :now, 1)
                on conflict (person) do update set asked = :asked, code_hash = :hash, code_until = :until, code_tries = 0,
                    asked_on = :today, asked_at = :now,
                    asked_times = case when w.asked_on = :today then w.asked_times + 1 else 1 end
                where w.asked_at is null
                   or w.asked_at <= :pause and (w.asked_on <> :today or w.asked_times < :most)
                """)
                        .param("person", person)
                        .param("asked", vault.seal(address, context(person, "asked")))
                        .param("hash", hash)
                        .param("until", Timestamp.from(now.plus(valid)))
                        .param("today", LocalDate.now(clock))
                        .param("now", Timestamp.from(now))
                        .param("pause", Timestamp.from(now.minus(pause)))
                        .param("most", most)
                        .update()
                == 1;
    }

    /** The hash of a code that still holds, of which a try is counted. */
    public Optional<byte[]> tryOnce(String person, int most) {
        return db.sql(
                        """
                update message_wishes set code_tries = code_tries + 1
                where person = :person and code_hash is not null and code_until > :now and code_tries < :most
                returning code_hash
                """)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", most)
                .query(byte[].class)
                .optional();
    }

    /** The address that was asked about is proved. */
    public void prove(String person) {
        var address = of(person).asked();
        db.sql(
                        """
                update message_wishes set address = :address, asked = null, code_hash = null, mail = true
                where person = :person
                """)
                .param("address", vault.seal(address, context(person, "address")))
                .param("person", person)
                .update();
    }

    private Wishes read(String person, ResultSet row) throws SQLException {
        var until = row.getTimestamp("code_until");
        return new Wishes(
                row.getBoolean("sms"),
                row.getBoolean("mail"),
                open(person, "address", row),
                open(person, "asked", row),
                until == null ? null : until.toInstant());
    }

    private String open(String person, String column, ResultSet row) throws SQLException {
        var sealed = row.getBytes(column);
        return sealed == null ? null : vault.open(sealed, context(person, column));
    }

    public static String context(String person, String column) {
        return "message_wishes/" + person + "/" + column;
    }
}
