package org.banjie.worklist.decide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** What cannot be taken back is looked at before it is sent: its effect in words, and the paper as it would go out. */
class DecideTest extends DeskStory {

    private static final String STEP = "Task_CheckCompleteness";

    @Test
    void declining_shows_the_paper_and_its_effect_first_and_leaves_everything_as_it_was_until_it_is_confirmed()
            throws IOException {
        var caseNo = files(Household.of(3, "900"));
        var before = journal(caseNo);
        var page = signedIn(CLERK, task(caseNo, STEP), new Person());
        page.locator("#reason").fill("不属于本街道管辖");
        presses(page, "不予受理");
        page.waitForURL(Pattern.compile(".*/decide\\?outcome=DECLINE"));
        says(page, "立即出具《不予受理告知书》");
        says(page, "本案就此办结，状态为“不予受理”");
        browser.look(page, "worklist/decide");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("SUBMITTED");
        assertThat(stepsOpenFor(caseNo)).containsExactly(STEP);
        assertThat(journal(caseNo)).as("only the claim").isEqualTo(before + 1);
        assertThat(paper(page, caseNo)).contains("样稿", "不属于本街道管辖").doesNotContain("〕号");
        assertThat(db.sql("select count(*) from document where case_no = ?")
                        .param(caseNo)
                        .query(Integer.class)
                        .single())
                .isZero();
        page.locator(".decide-page .actions button").click();
        page.waitForURL(Pattern.compile(".*/worklist\\?done=.*"));
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("DECLINED");
    }

    @Test
    void asking_for_more_papers_is_looked_at_too_and_accepting_is_not() {
        var caseNo = files(Household.of(3, "900"));
        var page =
                signedIn(CLERK, task(caseNo, STEP), new Person().withWidth(390).withLanguage("en"));
        page.locator("#reason").fill("材料不齐");
        presses(page, "Ask once for everything missing");
        page.waitForURL(Pattern.compile(".*/decide\\?outcome=CORRECT"));
        browser.look(page, "worklist/decide-390en");
        page.locator(".decide-page .actions a").click();
        assertThat(page.locator("#reason")).hasValue("材料不齐");
        assertThat(page.locator("[data-look-first]")).hasCount(1);
    }

    @Test
    void what_is_missing_leads_back_to_the_form_with_everything_typed_and_the_reason_marked() {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, task(caseNo, STEP));
        page.getByLabel("审查说明").fill("写了很久");
        presses(page, "不予受理");
        assertThat(page.locator(".error-summary a")).hasText("选择“不予受理”须说明理由。");
        assertThat(page.locator("#reason")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("审查说明")).hasValue("写了很久");
        page.locator(".error-summary a").click();
        assertThat(page.locator("#reason")).isFocused();
        browser.look(page, "worklist/step-reason-missing");
    }

    @Test
    void another_window_that_typed_since_is_looked_at_again() {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, task(caseNo, STEP));
        page.locator("#reason").fill("不属于本街道管辖");
        presses(page, "不予受理");
        page.waitForURL(Pattern.compile(".*/decide\\?outcome=DECLINE"));
        var draft = "/tasks/" + taskOf(caseNo, STEP) + "/draft";
        as(CLERK).put(draft, "application/json", "{\"reason\":\"别的\"}".getBytes(), "*");
        page.locator(".decide-page .actions button").click();
        says(page, "您在另一个窗口");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("SUBMITTED");
    }

    @Test
    void whoever_does_not_have_the_step_sees_no_draft_of_its_paper() {
        var caseNo = files(Household.of(3, "900"));
        var address = task(caseNo, STEP) + "/decide?outcome=DECLINE";
        var page = signedIn("street-intake.310117001", "/worklist");
        page.navigate(at(address));
        says(page, "没有这一步");
        assertThat(stepsOpenFor(caseNo)).containsExactly(STEP);
    }

    private String paper(Page page, String caseNo) throws IOException {
        var address = at(task(caseNo, STEP) + "/decide/papers/declined?outcome=DECLINE");
        var bytes = page.context().request().get(address).body();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }

    private int journal(String caseNo) {
        return as(CLERK).get("/cases/" + caseNo + "/journal").json().size();
    }

    private static void presses(Page page, String outcome) {
        page.locator("#decide button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + outcome + "$")))
                .click();
    }
}
