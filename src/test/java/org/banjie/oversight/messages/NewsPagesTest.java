package org.banjie.oversight.messages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.Errand;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.notices.messages.Messages;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages that did and did not reach whom they are for, as administrators and auditors see them. */
@BanjieTest
class NewsPagesTest {

    private static final String PATH = "/oversight/messages";
    private static final String CASE = "DB-310117004-2026-990640";
    private static final String OTHER = "DB-310117004-2026-990641";
    private static final String PHONE = "13900006401";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Messages messages;

    @Autowired
    NewsErrands errands;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Recusals recusals;

    @Autowired
    Journal journal;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void one_was_sent_and_one_failed() {
        clock.reset();
        var sent = write(CASE, "received");
        db.sql("update message set status = 'SENT', sent_at = written_at, next_try_at = null where id = ?")
                .param(sent)
                .update();
        fails(write(CASE, "accepted.funeral"));
    }

    @AfterEach
    void nothing_is_left() {
        db.sql("delete from recusal where case_no = any(?)")
                .param(new String[] {CASE, OTHER})
                .update();
        db.sql("delete from message where case_no = any(?)")
                .param(new String[] {CASE, OTHER})
                .update();
    }

    @Test
    void an_administrator_sees_why_one_failed_and_has_it_sent_again_which_is_on_record() {
        var page = signedIn("admin-1", "?status=FAILED&caseNo=" + CASE.replace("-", ""), new Person());
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page)).containsText("没有发成");
        assertThat(rows(page)).containsText("受理");
        assertThat(rows(page)).containsText("139****6401");
        assertThat(rows(page)).containsText("answered 500");
        assertThat(page.content()).doesNotContain(PHONE);
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("再发一次"))
                .click();
        browser.look(page, "oversight-messages");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认再发 " + CASE + " 受理"))
                .click();
        assertThat(page.locator(".message-done")).containsText("马上再发");
        assertThat(status("accepted.funeral")).isEqualTo("WAITING");
        assertThat(journal.of(CASE, 0, 100)).extracting(JournalEntry::verb).contains("message-again");
    }

    @Test
    void failed_ones_are_an_errand_until_somebody_has_seen_to_them() {
        assertThat(errandCount()).isPositive();
        var page = signedIn("admin-1", "?status=FAILED&caseNo=" + CASE, new Person().withoutScripts());
        page.navigate("http://127.0.0.1:" + port + "/studio/running/incidents");
        browser.screenshot(page, "running-incidents-unsent");
        assertThat(page.locator("main a[href='/oversight/messages?status=FAILED']"))
                .hasCount(1);
        assertThat(page.locator("main")).containsText("消息未能送达");
        page.navigate("http://127.0.0.1:" + port + PATH + "?status=FAILED&caseNo=" + CASE);
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("已另行告知"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认已告知 " + CASE + " 受理"))
                .click();
        assertThat(page.locator(".message-done")).containsText("另行告知");
        assertThat(messages.failedAmong(List.of(CASE))).isEmpty();
        assertThat(journal.of(CASE, 0, 100)).extracting(JournalEntry::verb).contains("message-settled");
    }

    @Test
    void whoever_comes_too_late_is_told_so() {
        var page = signedIn("admin-1", "?status=FAILED&caseNo=" + CASE, new Person());
        db.sql("update message set status = 'SENT', sent_at = written_at where case_no = ?")
                .param(CASE)
                .update();
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("再发一次"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认再发 " + CASE + " 受理"))
                .click();
        assertThat(page.locator(".message-warning")).containsText("可能已经有人处理");
    }

    @Test
    void who_must_keep_away_from_a_case_sees_none_of_its_messages() {
        fails(write(OTHER, "refused"));
        recusals.recuse(OTHER, "admin-2", "近亲属", "admin-1");
        assertThat(rows(signedIn("admin-2", "?caseNo=" + OTHER, new Person()))).hasCount(0);
        assertThat(rows(signedIn("admin-1", "?caseNo=" + OTHER, new Person()))).hasCount(1);
    }

    @Test
    void an_auditor_looks_and_does_nothing_and_it_reads_in_english_and_on_a_phone() {
        var page = signedIn("auditor", "?caseNo=" + CASE, new Person().withWidth(390));
        assertThat(rows(page)).hasCount(2);
        assertThat(page.locator("main summary")).hasCount(0);
        browser.look(page, "oversight-messages-390");
        var english = signedIn(
                "admin-1", "?caseNo=" + CASE, new Person().withLanguage("en").withWidth(1280));
        assertThat(rows(english).first()).containsText("Failed");
        browser.look(english, "oversight-messages-en");
    }

    private UUID write(String caseNo, String code) {
        return messages.write(caseNo, PHONE, Locale.CHINA, code, "最低生活保障", caseNo, null, null);
    }

    private void fails(UUID id) {
        db.sql(
                        """
                update message set status = 'FAILED', tries = 14, next_try_at = null,
                    failure = 'org.banjie.sms.SmsNotTaken: the short-message service answered 500' where id = ?
                """)
                .param(id)
                .update();
    }

    private int errandCount() {
        var admin = staff.find("admin-1").orElseThrow();
        return errands.of(admin, Locale.CHINA).stream().mapToInt(Errand::count).sum();
    }

    private String status(String code) {
        return db.sql("select status from message where case_no = ? and code = ?")
                .params(CASE, code)
                .query(String.class)
                .single();
    }

    private static Locator rows(Page page) {
        return page.locator("main tbody tr");
    }

    private Page signedIn(String uid, String asked, Person person) {
        var door = new Door(browser, port);
        var page = door.staff(uid, PATH, person);
        page.navigate(door.at(PATH + asked));
        return page;
    }
}
