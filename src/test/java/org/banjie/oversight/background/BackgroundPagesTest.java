package org.banjie.oversight.background;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.banjie.background.WorkState;
import org.banjie.background.running.ByHand;
import org.banjie.background.running.Works;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What runs by itself, as administrators and auditors see it. */
@BanjieTest
class BackgroundPagesTest {

    private static final String PATH = "/oversight/background";
    private static final String SENDING = "notices.send";
    private static final String MATCHING = "monitoring.match-lists";
    private static final String PERSON = "310117199001010013";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    ByHand byHand;

    @Autowired
    Works works;

    @Autowired
    Journal journal;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void one_was_done_one_failed_and_one_is_set_aside() {
        clock.reset();
        db.sql("delete from background_item").update();
        byHand.does("journal.seal");
        byHand.fails(MATCHING, new DuplicateKeyException("Key (person)=(" + PERSON + ") already exists"));
        byHand.setsAside(SENDING, new IllegalStateException("no gateway for " + PERSON));
    }

    @AfterEach
    void all_are_done_again() {
        works.takeUp(SENDING);
        byHand.does(SENDING);
        byHand.does(MATCHING);
    }

    @Test
    void an_administrator_reads_what_runs_by_itself_and_takes_up_what_was_set_aside() {
        var page = signedIn("admin-1", new Person());
        assertThat(page.locator("tbody tr")).hasCount(works.all().size());
        assertThat(page.locator("tbody tr").first()).containsText("发送短信");
        assertThat(row(page, SENDING)).containsText("已搁置");
        assertThat(row(page, SENDING)).containsText("已连续失败 10 次");
        assertThat(row(page, SENDING)).containsText("IllegalStateException, BackgroundPagesTest");
        assertThat(row(page, MATCHING)).containsText("数据库不接受要写入的内容");
        assertThat(row(page, "journal.seal")).containsText("每 5 分钟");
        assertThat(row(page, "journal.seal")).containsText("用了不到 1 秒");
        assertThat(page.content())
                .as("what an exception says may hold personal data")
                .doesNotContain(PERSON);
        browser.look(page, "oversight-background");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重新做 发送短信"))
                .click();
        assertThat(page.locator(".message-done")).containsText("“发送短信”不再搁置");
        assertThat(state(SENDING).setAside()).isNull();
        assertThat(state(SENDING).next()).isEqualTo(clock.instant());
        assertThat(journal.of("background/" + SENDING, 0, 100))
                .last()
                .matches(entry ->
                        entry.verb().equals("work-taken-up") && entry.by().equals("admin-1"));
    }

    @Test
    void an_administrator_has_a_work_done_at_once_without_any_script() {
        var page = signedIn("admin-1", new Person().withoutScripts());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("现在做 封存留痕"))
                .click();
        assertThat(page.locator(".message-done")).containsText("“封存留痕”马上就做");
        assertThat(state("journal.seal").next()).isEqualTo(clock.instant());
        assertThat(journal.of("background/journal.seal", 0, 100))
                .extracting(JournalEntry::verb)
                .contains("work-hastened");
    }

    @Test
    void whoever_comes_too_late_is_told_so_where_the_works_stand() {
        var page = signedIn("admin-1", new Person());
        works.takeUp(SENDING);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重新做 发送短信"))
                .click();
        assertThat(page.locator(".message-warning")).containsText("没有搁置");
        assertThat(page.locator("tbody tr")).hasCount(works.all().size());
    }

    @Test
    void single_items_that_failed_are_seen_and_tried_again() {
        var closing = "inspection.close-round";
        byHand.fails(closing, "NJ-1", 10, new IllegalStateException("of " + PERSON));
        byHand.fails(closing, "NJ-2", 1, new IllegalStateException("of " + PERSON));
        try {
            var page = signedIn("admin-1", new Person());
            var first = page.locator("section tbody tr").first();
            assertThat(page.locator("section h2")).hasText("没有做成的 2 件");
            assertThat(first).containsText("NJ-1");
            assertThat(first).containsText("已搁置");
            assertThat(first).containsText("年检截止");
            assertThat(page.content()).doesNotContain(PERSON);
            browser.look(page, "oversight-background-items");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("再做这一件 NJ-1"))
                    .click();
            assertThat(page.locator(".message-done")).containsText("马上再做");
            assertThat(works.items(10)).allMatch(item -> item.setAside() == null);
            assertThat(journal.of("background/" + closing, 0, 100))
                    .extracting(JournalEntry::verb)
                    .contains("work-item-again");
        } finally {
            byHand.forgets(closing, "NJ-1");
            byHand.forgets(closing, "NJ-2");
        }
    }

    @Test
    void an_auditor_looks_and_does_nothing() {
        var page = signedIn("auditor", new Person());
        assertThat(row(page, SENDING)).containsText("已搁置");
        assertThat(page.locator("main button")).hasCount(0);
        browser.look(page, "oversight-background-auditor");
    }

    @Test
    void nobody_else_sees_it() {
        var page = signedIn("street-leader.310117004", new Person());
        assertThat(page.locator("h1")).hasText("您不能查看这一页");
        assertThat(page.locator("body")).containsText("只有审计员和管理员");
    }

    @Test
    void it_reads_in_english_on_a_telephone_and_in_large_letters() {
        browser.look(signedIn("admin-1", new Person().withLanguage("en")), "oversight-background-en");
        browser.look(signedIn("admin-1", new Person().withWidth(360)), "oversight-background-360");
        browser.look(
                signedIn(
                        "admin-1",
                        new Person().withWidth(390).withLanguage("en").withLook("dark.large.high")),
                "oversight-background-390-en-large");
        browser.look(
                signedIn("admin-1", new Person().withWidth(1024).withLook("light.large.normal")),
                "oversight-background-1024-large");
    }

    private static Locator row(Page page, String work) {
        return page.locator("[id='" + work + "']");
    }

    private WorkState state(String name) {
        return works.all().stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Page signedIn(String uid, Person person) {
        return new Door(browser, port).staff(uid, PATH, person);
    }
}
