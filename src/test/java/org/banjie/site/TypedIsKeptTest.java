package org.banjie.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** What was typed into a form that keeps no draft outlives the session it was typed in, and a mistake. */
class TypedIsKeptTest extends DeskStory {

    private static final String WHY = "申请人来电：已找到工作，不再申请";

    @Test
    void after_the_session_has_ended_the_page_stays_and_is_sent_once_they_have_signed_in_again() {
        var page = withdrawing(new Person());
        page.locator("#withdraw-reason").fill(WHY);
        page.context().clearCookies();
        page.evaluate("() => { const later = Date.now() + 3600000; Date.now = () => later; }");
        send(page);
        var notice = page.locator("#session-notice");
        assertThat(notice).containsText("本页和您填写的内容都还在");
        browser.look(page, "worklist/typed-kept");
        assertThat(page.locator("#withdraw-reason")).hasValue(WHY);
        var tab = page.waitForPopup(() -> notice.locator("a").click());
        tab.fill("#uid", CLERK);
        tab.fill("#password", "banjie-demo");
        tab.locator("section:has(#uid) button").click();
        assertThat(tab.locator(".who").first()).isVisible();
        send(page);
        page.locator(".btn-danger").click();
        assertThat(page.locator(".message-done")).isVisible();
        timeline.settle();
    }

    @Test
    void what_was_chosen_beside_what_is_wrong_stands_where_it_stood() {
        var page = withdrawing(new Person().withoutScripts());
        page.locator("#withdraw-receivedOn").fill("2026-02-06");
        send(page);
        assertThat(page.locator("#withdraw-reason-error")).isVisible();
        assertThat(page.locator("#withdraw-receivedOn")).hasValue("2026-02-06");
    }

    private Page withdrawing(Person person) {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, "/worklist/cases/" + caseNo, person);
        page.locator("details:has(#withdraw-reason) summary").click();
        return page;
    }

    private static void send(Page page) {
        page.locator("form:has(#withdraw-reason) button").click();
    }
}
