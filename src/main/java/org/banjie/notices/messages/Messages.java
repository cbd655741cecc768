package org.banjie.notices.messages;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.notices.print.ChineseDates;
import org.banjie.vault.Vault;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Messages to applicants: written in the transaction of the act they tell of, sent afterwards ({@link Outbox}). */
@Repository
@Transactional
public class Messages {

    private final JdbcClient db;
    private final Vault vault;
    private final MessageSource texts;
    private final Clock clock;
    private final MessageRows rows;

    Messages(JdbcClient db, Vault vault, MessageSource texts, Clock clock, MessageRows rows) {
        this.db = db;
        this.vault = vault;
        this.texts = texts;
        this.clock = clock;
        this.rows = rows;
    }

    /** Those of these cases of which the last message could not be sent, however often it was tried. */
    public List<String> failedAmong(List<String> caseNos) {
        return db.sql(
                        """
                select case_no from (
                    select distinct on (case_no) case_no, status, settled_at from message where case_no = any(?)
                    order by case_no, arrival desc
                ) latest where status = 'FAILED' and settled_at is null
                """)
                .param(caseNos.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /**
     * Writes a message and puts it in the outbox.
     *
     * @param phone where to; blank when the applicant left no number: the message can still be read in tracking
     * @param code which text of the bundle, {@code notices.message.<code>}
     * @param arguments of the text: {0} what was applied for, {1} the case number, then as the text says; dates as
     *     {@link LocalDate}
     * @throws org.springframework.context.NoSuchMessageException when there is no such text
     */
    public UUID write(String caseNo, String phone, Locale language, String code, Object... arguments) {
        var said = Arrays.stream(arguments).map(a -> say(a, language)).toArray();
        var text = texts.getMessage(key(code), said, language);
        var id = UUID.randomUUID();
        var reachable = phone != null && !phone.isBlank();
        var now = Timestamp.from(clock.instant());
        db.sql(
                        """
                insert into message (id, case_no, code, status, phone, body, written_at, next_try_at)
                values (:id, :caseNo, :code, :status, :phone, :body, :now, :next)
                """)
                .param("id", id)
                .param("caseNo", caseNo)
                .param("code", code)
                .param("status", (reachable ? Message.Status.WAITING : Message.Status.NO_PHONE).name())
                .param("phone", reachable ? vault.seal(phone, phoneOf(id)) : null)
                .param("body", vault.seal(text, bodyOf(id)))
                .param("now", now)
                .param("next", reachable ? now : null)
                .update();
        return id;
    }

    /** Whether there is such a text. */
    public boolean knows(String code) {
        return texts.getMessage(key(code), null, null, Locale.CHINA) != null;
    }

    /** How often this was told in a case, whatever the kind's own words for it. */
    @Transactional(readOnly = true)
    public int told(String caseNo, String code) {
        return db.sql(
                        """
                select count(*) from message
                where case_no = :caseNo and copy_of is null and (code = :code or starts_with(code, :code || '.'))
                """)
                .param("caseNo", caseNo)
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /** The messages of a case, newest first. */
    @Transactional(readOnly = true)
    public List<Message> of(String caseNo) {
        return rows.of(caseNo);
    }

    private static Object say(Object argument, Locale language) {
        if (!(argument instanceof LocalDate day)) return argument;
        return language.getLanguage().equals("zh")
                ? new ChineseDates().dayOfWeek(day)
                : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }

    private static String key(String code) {
        return "notices.message." + code;
    }

    public static String phoneOf(UUID id) {
        return "message/" + id + "/phone";
    }

    public static String bodyOf(UUID id) {
        return "message/" + id + "/body";
    }
}
