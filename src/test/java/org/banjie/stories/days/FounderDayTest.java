package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.banjie.organisations.register.Founders;
import org.banjie.organisations.register.OrganisationStory;
import org.banjie.organisations.register.RegisterModel;
import org.banjie.testing.Json;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody who wants to found a small charity: which papers, which name, who looks at it now, the certificate. */
class FounderDayTest extends OrganisationStory {

    private static final String PHONE = "13800007731";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final String founder = Citizens.born("19850402");
    private Door door;
    private Hands hands;

    @BeforeEach
    void arrive() {
        door = new Door(browser, port);
        Desks.empty(db);
    }

    @AfterEach
    void tidy() {
        for (var table : new String[] {"guess_budget", "one_time_code", "applicant_account", "intake_draft"}) {
            db.sql("delete from " + table).update();
        }
        Desks.empty(db);
    }

    @Test
    void from_the_papers_for_her_own_kind_of_charity_to_the_certificate() {
        var founders = Founders.ofService();
        hands = Hands.atTheFrontDoor(browser, port, "founder");
        readsWhatSheNeeds();
        checksTheName(founders.name());
        var caseNo = handsIn(founders);
        alwaysReadsWhoLooksAtItNow(caseNo);
        hasTheCertificate(caseNo, founders.name());
    }

    private void readsWhatSheNeeds() {
        var page = hands.page();
        hands.click(page.locator(".choices a[href='/guide/organisations']")).arrive("/guide/organisations");
        var founding = page.locator("details.guide-situation")
                .filter(new Locator.FilterOptions().setHasText("成立登记"))
                .first();
        hands.click(founding.locator("summary"));
        assertThat(founding).containsText("章程");
        assertThat(founding).not().containsText("清算报告书");
        hands.lookAround("guide");
    }

    private void checksTheName(String name) {
        var page = hands.page();
        hands.click("回到首页").arrive("/\\?q=");
        hands.click(page.locator("a[href='/organisations/names']").first()).arrive("/organisations/names");
        hands.choose(page.locator("#type"), "SERVICE").type(page.locator("#name"), name);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查询").setExact(true))
                .click();
        assertThat(page.locator("main")).containsText("现在可以申请");
        hands.look("the-name-is-free");
        hands.click(page.locator("main a[href^='/sign-in']").first()).arrive("/sign-in");
        door.enter(page, founder, PHONE);
        hands.arrive("/intake\\?kind=organisations").lookAround("begins");
    }

    private String handsIn(Founders founders) {
        var page = hands.page();
        hands.click(page.locator("article.guide button").first()).arrive("/intake/[0-9a-f-]{36}$");
        var id = page.url().replaceAll(".*/intake/([0-9a-f-]{36}).*", "$1");
        hands.click(page.locator(".parts a").first()).arrive("/applicant");
        hands.type(page.locator("#name"), "沈一鸣").look("who-applies");
        hands.click("保存并继续").arrive("/intake/" + id);
        var answers = (ObjectNode) Json.of(founders.application()).path("answers");
        ((ObjectNode) answers.path("founders").path(0)).put("name", "沈一鸣").put("idNo", founder);
        var kept = door.call(page, "PUT", "/api/v1/drafts/" + id + "/answers", answers);
        assertThat(kept.status()).as(kept.text()).isEqualTo(204);
        page.reload();
        hands.lookAround("what-is-to-be-done");
        hands.click(page.locator(".parts a").filter(new Locator.FilterOptions().setHasText("申请内容")));
        hands.arrive("/form").look("the-form");
        page.navigate(door.at("/intake/" + id + "/check"));
        assertThat(page.locator("main")).containsText(founders.name());
        assertThat(page.locator("main")).not().containsText("收入和财产");
        hands.lookAround("check");
        hands.click(page.locator("main form[action$='/check'] .btn-primary")).arrive("/done");
        timeline.settle();
        var caseNo = page.locator(".confirmation .figure").first().innerText();
        hands.look("handed-in").click("查看办理进度").arrive("/my/" + caseNo);
        return caseNo;
    }

    private void alwaysReadsWhoLooksAtItNow(String caseNo) {
        var page = hands.page();
        hands.lookAround("first-look");
        isAccepted(caseNo);
        page.reload();
        assertThat(page.locator(".standing-sentence")).isVisible();
        hands.look("joint-review");
        isAgreed(caseNo);
        isChecked(caseNo);
        page.reload();
        hands.look("checked");
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        does("district-approver", caseNo, RegisterModel.DECIDE, "GRANT", IN_STEP);
        does("registrar", caseNo, "Task_Certificate", "ISSUED", Map.of("partySurvey", true));
    }

    private void hasTheCertificate(String caseNo, String name) {
        var page = hands.page();
        page.reload();
        hands.lookAround("granted");
        var certificate = page.locator("a[href*='/documents/']")
                .filter(new Locator.FilterOptions().setHasText("登记证书"))
                .first();
        assertThat(certificate).isVisible();
        assertThat(page.getByText("用这次的内容重新申请")).hasCount(0);
        var pdf = page.request().get(door.at(certificate.getAttribute("href")));
        assertThat(pdf.headers().get("content-type")).startsWith("application/pdf");
        page.navigate(door.at("/organisations?q=" + name));
        assertThat(page.locator("main")).containsText(name);
        hands.look("in-the-register");
    }
}
