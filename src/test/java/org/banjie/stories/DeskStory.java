package org.banjie.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.banjie.testing.Browser;
import org.banjie.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stories of people at the pages of the desk. */
abstract class DeskStory extends Story {

    static final String CLERK = "street-intake." + STREET;
    static final String REVIEWER = "street-reviewer." + STREET;

    @RegisterExtension
    static final Browser browser = new Browser();

    @AfterEach
    void nothingWaits() {
        for (var table : List.of("work_item", "work_done", "work_follow")) {
            db.sql("delete from " + table).update();
        }
    }

    Page signedIn(String uid, String path) {
        return signedIn(uid, path, new Person().withWidth(1280));
    }

    Page signedIn(String uid, String path, Person person) {
        var page = browser.open(at(path), person);
        page.fill("#uid", uid);
        page.fill("#password", "banjie-demo");
        page.locator("section:has(#uid) button").click();
        page.waitForURL(at(path));
        return page;
    }

    String task(String caseNo, String step) {
        return "/worklist/tasks/" + taskOf(caseNo, step);
    }

    String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    static Locator row(Page page, String caseNo) {
        return page.locator("[data-row]").filter(new Locator.FilterOptions().setHasText(caseNo));
    }

    static void says(Page page, String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    static void keepsSilent(Page page, String text) {
        assertThat(page.locator("main")).not().containsText(text);
    }
}
