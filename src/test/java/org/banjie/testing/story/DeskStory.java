package org.banjie.testing.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.List;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stories of people at the pages of the desk. */
public abstract class DeskStory extends Story {

    public static final String CLERK = "street-intake." + STREET;
    public static final String REVIEWER = "street-reviewer." + STREET;

    @RegisterExtension
    public static final Browser browser = new Browser();

    @BeforeEach
    @AfterEach
    protected void nothingWaits() {
        for (var table : List.of("work_item", "work_done", "work_follow", "work_told", "closed_case")) {
            db.sql("delete from " + table).update();
        }
    }

    /** Where time went on, notices of other stories may have ended on the way, and their cases lie on the same desks. */
    protected void onlyTheseWait(Collection<String> cases) {
        db.sql("delete from work_item where case_no <> all(?)")
                .param(cases.toArray(String[]::new))
                .update();
    }

    protected Page signedIn(String uid, String path) {
        return signedIn(uid, path, new Person().withWidth(1280));
    }

    protected Page signedIn(String uid, String path, Person person) {
        return new Door(browser, port).staff(uid, path, person);
    }

    protected String task(String caseNo, String step) {
        return "/worklist/tasks/" + taskOf(caseNo, step);
    }

    protected String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** What a case is accepted with: its papers, and when every adult signed. */
    protected static void seesThePapers(Page page) {
        for (var paper : List.of("家庭成员身份证（正反面）", "每位成年成员签字")) {
            page.locator("input[type=checkbox]").and(page.getByLabel(paper)).check();
        }
        for (var day : page.locator("input").and(page.getByLabel("签字日期")).all()) {
            day.fill("2026-02-09");
            page.keyboard().press("Tab");
        }
    }

    public static Locator row(Page page, String caseNo) {
        return page.locator("[data-row]").filter(new Locator.FilterOptions().setHasText(caseNo));
    }

    public static void says(Page page, String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    public static void keepsSilent(Page page, String text) {
        assertThat(page.locator("main")).not().containsText(text);
    }
}
