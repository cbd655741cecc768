package org.banjie.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.regex.Pattern;

/** Somebody at a desk who clicks and types: finds the case in the list, takes it, fills in, decides. */
public record Clerk(Page page, String base) {

    /** Looks the case up among what waits and takes its step. */
    public Clerk takes(String caseNo) {
        page.navigate(base + "/worklist?q=" + caseNo);
        page.locator("[data-row]")
                .filter(containing(caseNo))
                .getByText("领办", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.navigate(base + "/worklist?box=mine&q=" + caseNo);
        page.locator("[data-row]").filter(containing(caseNo)).getByText(caseNo).click();
        page.waitForURL(Pattern.compile(".*/worklist/tasks/.*"));
        return this;
    }

    public Clerk writes(String label, String text) {
        page.locator("input, textarea").and(page.getByLabel(label)).first().fill(text);
        page.keyboard().press("Tab");
        return this;
    }

    public Clerk chooses(String label, String option) {
        page.getByLabel(label).first().selectOption(option);
        return this;
    }

    public Clerk ticks(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    /** Ends the step; back at the list it says so. */
    public void decides(String outcome) {
        page.locator("#decide button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + outcome + "$")))
                .click();
        try {
            page.waitForURL(Pattern.compile(".*/(worklist\\?done=|decide\\?).*"));
            if (page.url().contains("/decide?")) confirms();
            page.waitForURL(Pattern.compile(".*/worklist\\?done=.*"));
        } catch (TimeoutError stayed) {
            throw new AssertionError(
                    outcome + " did not lead on; the page says: "
                            + page.locator("main").innerText(),
                    stayed);
        }
        assertThat(page.locator(".message-done")).containsText(outcome);
    }

    /** What cannot be taken back is looked at a second time. */
    private void confirms() {
        page.locator(".decide-page .actions button").click();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
