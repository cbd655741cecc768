package org.banjie.notices.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.NoSuchMessageException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@BanjieTest
class MessagesTest {

    private static final String PHONE = "13812345678";

    @Autowired
    Messages messages;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    Vault vault;

    @Autowired
    QuietHours quiet;

    @Autowired
    TransactionTemplate transactions;

    private final String caseNo = "DB-" + UUID.randomUUID();
    private final List<String> sent = new ArrayList<>();

    @BeforeEach
    void nothing_waits() {
        clock.reset();
        db.sql("delete from message").update();
    }

    @Test
    void an_applicant_reads_it_in_plain_words_and_in_the_language_asked_for() {
        messages.write(caseNo, PHONE, Locale.CHINA, "accepted", "最低生活保障", caseNo, day("2026-02-09"), day("2026-03-13"));
        messages.write(
                caseNo,
                PHONE,
                Locale.ENGLISH,
                "accepted",
                "living allowance",
                caseNo,
                day("2026-02-09"),
                day("2026-03-13"));
        assertThat(messages.of(caseNo))
                .extracting(Message::text)
                .containsExactlyInAnyOrder(
                        "您的最低生活保障申请（" + caseNo + "）已于2026年2月9日（星期一）受理，将在2026年3月13日（星期五）前办结。",
                        "Your application for living allowance (" + caseNo
                                + ") was accepted on February 9, 2026 and will be decided by March 13, 2026.");
    }

    @Test
    void it_is_sent_once() {
        received();
        assertThat(outbox(this::deliver).sendDue()).isEqualTo(1);
        assertThat(outbox(this::deliver).sendDue()).isZero();
        assertThat(sent).containsExactly(PHONE);
        assertThat(messages.of(caseNo)).extracting(Message::status).containsExactly(Message.Status.SENT);
    }

    @Test
    void a_gateway_that_is_down_loses_nothing() {
        received();
        assertThat(outbox(MessagesTest::isDown).sendDue()).isZero();
        assertThat(outbox(this::deliver).sendDue()).as("not at once again").isZero();
        clock.advance(Duration.ofMinutes(3));
        assertThat(outbox(this::deliver).sendDue()).isEqualTo(1);
    }

    @Test
    void a_message_the_gateway_cannot_take_does_not_hold_up_the_others() {
        for (var i = 0; i < 5; i++) received();
        int[] calls = {0};
        outbox((id, phone, text) -> {
                    if (calls[0]++ == 1) throw new IllegalStateException("no such number " + phone);
                    deliver(id, phone, text);
                })
                .sendDue();
        assertThat(sent).hasSize(4);
        assertThat(db.sql("select failure from message where failure is not null")
                        .query(String.class)
                        .single())
                .contains("no such number")
                .doesNotContain(PHONE);
    }

    @Test
    void a_message_that_cannot_be_opened_does_not_hold_up_the_others() {
        for (var i = 0; i < 3; i++) received();
        db.sql(
                        """
                update message set phone = '\\x0102', next_try_at = next_try_at - interval '1 hour'
                where id = (select id from message order by arrival limit 1)
                """)
                .update();
        assertThat(outbox(this::deliver).sendDue()).isEqualTo(2);
        assertThat(sent).hasSize(2);
    }

    @Test
    void health_tells_when_messages_stand_still_and_not_for_one_bad_number() {
        var health = new MessagesHealth(db, quiet, clock);
        received();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        clock.advance(Duration.ofMinutes(11));
        assertThat(health.health().getStatus()).as("nobody sends").isEqualTo(Status.DOWN);
        outbox(MessagesTest::isDown).sendDue();
        clock.advance(Duration.ofHours(3));
        outbox(MessagesTest::isDown).sendDue();
        assertThat(health.health().getStatus()).as("one bad number").isEqualTo(Status.UP);
        received();
        received();
        for (var i = 0; i < 3; i++) {
            outbox(MessagesTest::isDown).sendDue();
            clock.advance(Duration.ofHours(1));
        }
        outbox(MessagesTest::isDown).sendDue();
        assertThat(health.health().getStatus()).as("the gateway takes none").isEqualTo(Status.DOWN);
        outbox(this::deliver).sendDue();
        clock.advance(Duration.ofHours(18));
        outbox(this::deliver).sendDue();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void after_days_of_trying_it_is_given_up() {
        received();
        for (var i = 0; i < 40; i++) {
            outbox(MessagesTest::isDown).sendDue();
            clock.advance(Duration.ofHours(6));
        }
        assertThat(messages.of(caseNo)).extracting(Message::status).containsExactly(Message.Status.FAILED);
        assertThat(outbox(this::deliver).sendDue()).isZero();
    }

    @Test
    void nothing_of_the_database_is_held_while_the_gateway_is_waited_for_and_nobody_else_takes_the_message() {
        received();
        var handed = outbox((id, phone, text) -> {
                    assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                            .isFalse();
                    assertThat(outbox(this::deliver).sendDue())
                            .as("another node")
                            .isZero();
                })
                .sendDue();
        assertThat(handed).isEqualTo(1);
    }

    @Test
    void a_message_whose_node_died_while_handing_it_over_goes_once_more_with_the_same_id() {
        received();
        var ids = new ArrayList<UUID>();
        assertThatThrownBy(() -> outbox((id, phone, text) -> {
                            ids.add(id);
                            throw new StackOverflowError("the end of that node");
                        })
                        .sendDue())
                .isInstanceOf(StackOverflowError.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(outbox((id, phone, text) -> ids.add(id)).sendDue()).isEqualTo(1);
        assertThat(ids).hasSize(2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void what_is_rolled_back_was_never_said() {
        transactions.executeWithoutResult(status -> {
            received();
            status.setRollbackOnly();
        });
        assertThat(outbox(this::deliver).sendDue()).isZero();
        assertThat(messages.of(caseNo)).isEmpty();
    }

    @Test
    void nobody_is_woken_for_what_can_wait_till_the_morning() {
        clock.goesTo("2026-02-09T21:00");
        received();
        assertThat(outbox(this::deliver).sendDue()).isZero();
        clock.goesTo("2026-02-10T07:59");
        assertThat(outbox(this::deliver).sendDue()).isZero();
        assertThat(new MessagesHealth(db, quiet, clock).health().getStatus())
                .as("waiting for the morning is no fault")
                .isEqualTo(Status.UP);
        clock.goesTo("2026-02-10T08:00");
        assertThat(outbox(this::deliver).sendDue()).isEqualTo(1);
    }

    @Test
    void a_family_that_has_lost_somebody_and_whoever_guards_an_account_are_told_at_any_hour() {
        clock.goesTo("2026-02-09T23:30");
        messages.write(caseNo, PHONE, Locale.CHINA, "received.funeral", "丧事", caseNo);
        messages.write(caseNo, PHONE, Locale.CHINA, "code-renewed", caseNo);
        assertThat(outbox(this::deliver).sendDue()).isEqualTo(2);
    }

    @Test
    void whoever_waits_for_it_gets_it_at_night_and_what_is_taken_back_by_then_nobody_gets() {
        clock.goesTo("2026-02-09T23:30");
        messages.writeTo(To.now(Channel.SMS, PHONE), caseNo, Locale.CHINA, "code-again", caseNo, "ABC");
        var later =
                messages.writeTo(To.byDay(Channel.SMS, "13900000009"), caseNo, Locale.CHINA, "code-again", caseNo, "A");
        var last =
                messages.writeTo(To.byDay(Channel.SMS, "13900000010"), caseNo, Locale.CHINA, "code-again", caseNo, "B");
        assertThat(outbox(this::deliver).sendDue()).isEqualTo(1);
        assertThat(sent).containsExactly(PHONE);
        messages.recall(List.of(later));
        clock.goesTo("2026-02-10T08:00");
        assertThat(outbox(this::deliver).sendDue()).isEqualTo(1);
        assertThat(sent).containsExactly(PHONE, "13900000010");
        messages.recall(List.of(last));
        assertThat(messages.of(caseNo)).as("what was sent was sent").hasSize(2);
    }

    @Test
    void someone_without_a_phone_can_still_read_it() {
        messages.write(caseNo, " ", Locale.CHINA, "received", "最低生活保障", caseNo);
        assertThat(outbox(this::deliver).sendDue()).isZero();
        assertThat(messages.of(caseNo)).extracting(Message::status).containsExactly(Message.Status.NO_PHONE);
    }

    @Test
    void neither_number_nor_words_are_readable_in_the_database() {
        received();
        var row = db.sql("select encode(phone, 'escape') || encode(body, 'escape') from message")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(PHONE);
        assertThat(row.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        assertThat(messages.of(caseNo).get(0).toString()).doesNotContain("最低生活保障");
    }

    @Test
    void a_text_that_does_not_exist_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> messages.write(caseNo, PHONE, Locale.CHINA, "hello"))
                .isInstanceOf(NoSuchMessageException.class);
    }

    private void received() {
        messages.write(caseNo, PHONE, Locale.CHINA, "received", "最低生活保障", caseNo);
    }

    private void deliver(UUID id, String phone, String text) {
        sent.add(phone);
    }

    private static void isDown(UUID id, String phone, String text) {
        throw new IllegalStateException("down");
    }

    private Outbox outbox(MessageGateway gateway) {
        return new Outbox(db, vault, List.of(gateway), quiet, clock, event -> {});
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
