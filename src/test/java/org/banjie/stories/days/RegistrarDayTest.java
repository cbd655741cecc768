package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.organisations.register.Founders;
import org.banjie.organisations.register.OrganisationStory;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A founding before four offices: who has answered and who is silent; the conference; the certificate; the public page. */
class RegistrarDayTest extends OrganisationStory {

    @RegisterExtension
    static final Browser browser = new Browser();

    private Hands hands;

    @BeforeEach
    @AfterEach
    void nothingWaits() {
        Desks.empty(db);
    }

    @Test
    void the_day_of_a_registrar() {
        var silent = Founders.ofAssociation();
        var silentCase = found(silent);
        isAccepted(silentCase);
        does("competent-unit", silentCase, "Task_CompetentUnit", "AGREE");
        does("industry-regulator", silentCase, "Task_IndustryRegulator", "AGREE");
        var disputed = Founders.ofAssociation();
        var disputedCase = found(disputed);
        isAccepted(disputedCase);
        does("competent-unit", disputedCase, "Task_CompetentUnit", "AGREE");
        does("industry-regulator", disputedCase, "Task_IndustryRegulator", "DISAGREE");
        does("party-building", disputedCase, "Task_PartyBuilding", "AGREE", SEEN);
        var granted = Founders.ofAssociation();
        var grantedCase = isDecided(granted);
        hands = Hands.atTheDoor(browser, port, "registrar", new Person()).signIn("registrar");
        hands.lookEverywhere("what-waits");
        seesWhoIsSilent(silentCase, silent.name());
        holdsTheConference(disputedCase);
        issuesTheCertificate(grantedCase);
        looksAtThePublicPage(granted.name());
        hands.signOut();
    }

    private String isDecided(Founders founders) {
        var caseNo = found(founders);
        isAccepted(caseNo);
        isAgreed(caseNo);
        isChecked(caseNo);
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        does("district-approver", caseNo, "Task_Decide", "GRANT", IN_STEP);
        return caseNo;
    }

    private void seesWhoIsSilent(String caseNo, String name) {
        var page = hands.page();
        hands.find(name);
        if (page.url().contains("/find")) hands.click(hands.row(caseNo).locator("[data-open]"));
        hands.arrive("/worklist/cases/");
        assertThat(page.locator(".act")).containsText("党建");
        hands.lookEverywhere("who-is-silent").portrait("organisations");
    }

    private void holdsTheConference(String caseNo) {
        hands.click("工作台").arrive("/worklist");
        hands.click(hands.row(caseNo).locator("[data-open]")).arrive("/worklist/tasks/");
        hands.type("会商日期", "2026-02-09").press("Tab");
        hands.type("参加单位和人员", "文旅局、社工部、登记窗口");
        hands.type("会商纪要", "就场地重复进行了讨论");
        hands.type("各方最后意见", "申请人另行落实场地");
        hands.look("conference");
        hands.decide("意见已一致").arrive("done=");
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_SiteCheck");
    }

    private void issuesTheCertificate(String caseNo) {
        var page = hands.page();
        hands.click(hands.row(caseNo).locator("[data-open]")).arrive("/worklist/tasks/");
        hands.look("certificate");
        hands.tick("已收到党员情况调查表").type("领取人", "周文");
        hands.decides("已发证");
        timeline.settle();
    }

    private void looksAtThePublicPage(String name) {
        var page = hands.page();
        hands.click("登记簿").arrive("/organisations");
        hands.type(page.locator("#q"), name).press("Enter").arrive("/organisations");
        assertThat(page.locator("main tbody")).containsText(name);
        hands.lookEverywhere("register");
        hands.click(name).arrive("/organisations/");
        assertThat(page.locator("main")).containsText("周文");
        hands.lookEverywhere("public-page");
    }
}
