package org.banjie.notices.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.notices.messages.MessageRows.New;
import org.banjie.notices.wishes.Recipients;
import org.banjie.notices.wishes.WishRows;
import org.banjie.notices.wishes.Wishes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Messages to applicants: written in the transaction of the act they tell of, sent afterwards ({@link Outbox}). */
@Repository
@Transactional
public class Messages {

    private final JdbcClient db;
    private final MessageTexts texts;
    private final Clock clock;
    private final MessageRows rows;
    private final WishRows wishes;
    private final List<Recipients> recipients;
    private final List<Urgent> urgent;
    private final List<Copies> copies;

    Messages(
            JdbcClient db,
            MessageTexts texts,
            Clock clock,
            MessageRows rows,
            WishRows wishes,
            List<Recipients> recipients,
            List<Urgent> urgent,
            List<Copies> copies) {
        this.db = db;
        this.texts = texts;
        this.clock = clock;
        this.rows = rows;
        this.wishes = wishes;
        this.recipients = recipients;
        this.urgent = urgent;
        this.copies = copies;
    }

    /** Those of these cases of which the last message reached nobody by any way, however often it was tried. */
    public List<String> failedAmong(List<String> caseNos) {
        return db.sql(
                        """
                select case_no from (
                    select distinct on (case_no) case_no, coalesce(copy_of, id) as message, status, settled_at
                    from message where case_no = any(?) order by case_no, arrival desc
                ) latest where status = 'FAILED' and settled_at is null and not exists (
                    select from message other where status in ('SENT', 'WAITING')
                        and (other.id = latest.message or other.copy_of = latest.message))
                """)
                .param(caseNos.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /**
     * Writes a message and puts it in the outbox; whoever else hears of the case gets a copy.
     *
     * @param phone where to; blank when the applicant left no number: the message can still be read in tracking
     * @param code which text: an administrator's in its place, or {@code notices.message.<code>} of the bundle
     * @param arguments of the text: {0} what was applied for, {1} the case number, then as the text says; dates as
     *     {@link LocalDate}
     * @throws org.springframework.context.NoSuchMessageException when there is no such text
     */
    public UUID write(String caseNo, String phone, Locale language, String code, Object... arguments) {
        var text = texts.of(caseNo, language, code, arguments);
        var reachable = phone != null && !phone.isBlank();
        var wishes = reachable ? wishes(caseNo, phone) : Wishes.NONE_SAID;
        var status = !reachable
                ? Message.Status.NO_PHONE
                : wishes.sms() || isAlways(code) ? Message.Status.WAITING : Message.Status.NOT_WANTED;
        var id = UUID.randomUUID();
        var message =
                new New(id, null, caseNo, code, Channel.SMS, status, reachable ? phone : null, text, isUrgent(code));
        rows.add(message, clock.instant());
        if (wishes.byMail()) rows.add(message.byMail(wishes.address()), clock.instant());
        copies.stream()
                .flatMap(one -> one.phones(caseNo).stream())
                .forEach(other ->
                        rows.add(message.to(other, texts.of(caseNo, language, "copy", text)), clock.instant()));
        return id;
    }

    /** To an address that is known to whoever writes. */
    public UUID writeTo(To to, String chain, Locale language, String code, Object... arguments) {
        var id = UUID.randomUUID();
        var text = texts.of(chain, language, code, arguments);
        var message =
                new New(id, null, chain, code, to.channel(), Message.Status.WAITING, to.address(), text, to.urgent());
        rows.add(message, clock.instant());
        return id;
    }

    /** Takes back those of them that have not gone out yet: nobody is sent what holds no longer. */
    public void recall(Collection<UUID> ids) {
        db.sql("delete from message where id = any(?) and status = 'WAITING'")
                .param(ids.toArray(UUID[]::new))
                .update();
    }

    private Wishes wishes(String caseNo, String phone) {
        return recipients.stream()
                .flatMap(one -> one.reached(caseNo, phone).stream())
                .findFirst()
                .map(wishes::of)
                .orElse(Wishes.NONE_SAID);
    }

    private boolean isUrgent(String code) {
        return urgent.stream().anyMatch(one -> one.codes().contains(code));
    }

    private boolean isAlways(String code) {
        return urgent.stream().anyMatch(one -> one.always() && one.codes().contains(code));
    }

    /** Whether there is such a text. */
    public boolean knows(String code) {
        return texts.has(code);
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

    public static String addressOf(UUID id, Channel channel) {
        return "message/" + id + "/" + channel.column();
    }

    public static String bodyOf(UUID id) {
        return "message/" + id + "/body";
    }
}
