package org.banjie.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.banjie.testing.browser.Clerk;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.Test;

/** Two administrators make a kind by clicking and typing; a minute later a clerk works a case of it. */
class NewKindInTheBrowserTest extends DeskStory {

    private static final String KIND = "carer-subsidy";
    private static final String NAME = "重度残疾人护理补贴";

    @Test
    void a_kind_is_made_on_a_page_and_its_case_is_decided_at_the_desks() {
        clock.goesTo("2026-02-10T09:00");
        var first = signedIn("admin-1", "/studio/new");
        fill(
                first,
                Map.of(
                        "nameZh", NAME,
                        "nameEn", "Subsidy for the care of the severely disabled",
                        "code", KIND,
                        "prefix", "HL",
                        "days", "15",
                        "law", "国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见",
                        "article", "第三条"));
        first.locator("main form button").first().click();
        says(first, "草稿已建好");
        var second = signedIn("admin-2", "/studio/" + KIND);
        press(second, "批准这一版");
        first.navigate(at("/studio/" + KIND));
        press(first, "发布");
        says(first, "已发布");

        var caseNo = applies();
        decides(CLERK, caseNo, "受理");
        does("village-clerk." + VILLAGE, caseNo, "Task_VillageCheck", "CHECKED");
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR");
        does("district-assistance", caseNo, "Task_Decide", "GRANT");
        var seen = signedIn(CLERK, "/worklist/cases/" + caseNo);
        says(seen, NAME);
        browser.screenshot(seen, "studio/new-kind-decided");
        // a long name does not push the list of kinds out of a telephone
        browser.fits(signedIn(CLERK, "/worklist", new Person().withWidth(360).withLanguage("en")));
    }

    private String applies() {
        var answers = Map.of("item", "FIRST", "registration", VILLAGE, "grounds", "一级肢体残疾，需要长期照护");
        var person = Map.of("name", "王建国", "idNo", "310117199001010013", "phone", "13800000000");
        var reply = as(CLERK)
                .post("/cases", Map.of("kind", KIND, "area", VILLAGE, "applicant", person, "answers", answers));
        assertThat(reply.status()).as("%s", reply).isEqualTo(201);
        timeline.settle();
        return reply.json().path("caseNo").asText();
    }

    private void decides(String uid, String caseNo, String outcome) {
        var clerk = new Clerk(signedIn(uid, "/worklist"), at("")).takes(caseNo);
        says(clerk.page(), NAME);
        for (var paper : clerk.page().locator("#decide input[type=checkbox]").all()) paper.check();
        browser.axe(clerk.page());
        browser.screenshot(clerk.page(), "studio/new-kind-desk");
        clerk.decides(outcome);
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).isEqualTo(List.of("Task_VillageCheck"));
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((id, text) -> page.fill("#" + id, text));
        page.locator("#unit-WORKING").check();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(page.locator(".message-done").first()).isVisible();
    }
}
