package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.banjie.relatives.StaffRegister;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One list with one count: what waits in other rooms stands above the steps, and leads to where it is done. */
class OtherWorkPagesTest extends DeskStory {

    @BeforeEach
    @AfterEach
    void nothing_waits() {
        db.sql("delete from payment_item").update();
        db.sql("delete from payment_roster").update();
        db.sql("delete from background_item").update();
        StaffRegister.isEmptied(db);
    }

    @Test
    void a_reviewer_finds_the_roster_and_the_declaration_in_the_worklist() {
        db.sql(
                        """
                insert into payment_roster (street, month, status, items, total, made_by, made_at)
                values (?, '2026-02-01', 'MADE', 0, 0, ?, '2026-02-08T15:10+08:00')
                """)
                .params(STREET, CLERK)
                .update();
        new StaffRegister(as("district-assistance")).has(REVIEWER, "周敏", STREET, "OFFICIAL");
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        var page = signedIn(REVIEWER, "/worklist");
        assertThat(page.locator(".tabs a[aria-current]")).containsText(Pattern.compile("待办 [3-9]"));
        assertThat(page.locator(".others")).containsText("2026-02 发放名册待复核");
        saysWhatEachCounts(page);
        assertThat(page.locator(".others")).containsText("2026 年度近亲属申报");
        browser.look(page, "others/reviewer");
        browser.look(
                signedIn(
                        REVIEWER,
                        "/worklist",
                        new Person().withWidth(1024).withLanguage("en").withLook("light.large.normal")),
                "others/reviewer-en-1024-large");
        browser.look(signedIn(REVIEWER, "/worklist", new Person().withWidth(390)), "others/reviewer-390");
        page.navigate(at("/worklist?box=mine"));
        assertThat(page.locator(".others")).hasCount(0);
        page.navigate(at("/worklist"));
        page.getByText("2026-02 发放名册待复核").first().click();
        assertThat(page.locator("h1")).containsText("2026");
    }

    @Test
    void an_administrator_arrives_at_what_waits_what_broke_and_what_is_soon_missing() {
        db.sql(
                        """
                insert into background_item (work, item, failures, failed_at, failure, set_aside_at)
                values ('x', '1', 9, now(), 'DATA', now())
                """)
                .update();
        goesTo("2026-11-29T09:00");
        var page = signedIn("admin-1", "/worklist");
        page.navigate(at("/"));
        assertThat(page).hasURL(at("/worklist"));
        assertThat(page.locator(".others li").first()).containsText("2027 年放假安排未录入");
        says(page, "1 项自动任务已停下，待处理");
        browser.look(page, "others/administrator");
        browser.look(
                signedIn("admin-1", "/worklist", new Person().withWidth(390).withLanguage("en")),
                "others/administrator-en-390");
    }

    /** The tab counts steps and other work; below it stands how many there are of each. */
    private static void saysWhatEachCounts(Page page) {
        var tab = Integer.parseInt(
                page.locator(".tabs a[aria-current] .tab-count").textContent());
        var below = Pattern.compile("共 (\\d+) 件，另有其他待办 (\\d+) 项")
                .matcher(page.locator("#list .pager").textContent());
        assertThat(below.find()).isTrue();
        var others = Integer.parseInt(below.group(2));
        assertThat(Integer.parseInt(below.group(1)) + others).isEqualTo(tab);
        assertThat(page.locator("#others")).hasText("其他待办（" + others + " 项）");
    }
}
