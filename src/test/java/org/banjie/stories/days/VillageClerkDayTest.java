package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.banjie.access.Recusals;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One PC, a printer, people at the door: a notice posted, an objection entered, a case found; her brother's is not there. */
class VillageClerkDayTest extends Village {

    @Autowired
    Recusals recusals;

    private Hands hands;

    @Test
    void the_day_of_a_village_clerk() {
        var toPost = filed();
        var name = neighbours.name();
        isInvestigated(toPost);
        does(REVIEWER, toPost, "Task_PreliminaryOpinion", "FAVOUR");
        var posted = filed();
        var objectedTo = neighbours.name();
        isPublicised(posted);
        var brother = filed();
        var his = neighbours.name();
        recusals.recuse(brother, VILLAGE_CLERK, "近亲属", "admin-1");
        hands = Hands.atTheDoor(browser, port, "village-clerk", new Person()).signIn(VILLAGE_CLERK);
        assertThat(hands.page().locator(".ways > *")).hasCount(2);
        keepsSilent(hands.page(), his);
        hands.lookEverywhere("what-i-must-do");
        posts(toPost);
        entersAnObjection(posted, objectedTo);
        findsNothingOfHerBrother(brother, his);
        assertThat(name).isNotEqualTo(his);
        hands.signOut();
    }

    private void posts(String caseNo) {
        var page = hands.page();
        hands.click(hands.row(caseNo).locator("[data-open]")).arrive("/worklist/tasks/");
        hands.look("to-post");
        var paper = page.waitForPopup(
                () -> hands.click(page.locator(".step-papers a").first()));
        paper.close();
        hands.tick("村（居）务公开栏").tick("只公示了规定的内容");
        hands.lookEverywhere("posted");
        hands.decide("已张贴").arrive("done=");
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).doesNotContain("Task_Publicise");
    }

    private void entersAnObjection(String caseNo, String name) {
        var page = hands.page();
        hands.find(name).look("found");
        if (page.url().contains("/find")) hands.click(hands.row(caseNo).locator("[data-open]"));
        hands.arrive("/worklist/cases/").look("case");
        hands.click("登记公示异议").look("exit-opened");
        hands.click(page.locator("a.btn").filter(new Locator.FilterOptions().setHasText("登记公示异议")));
        hands.arrive("/objections").look("objection");
        hands.type(page.locator("#facts"), "反映此户另有一套住房出租");
        hands.tick("匿名");
        hands.click(page.locator("form[action$='/objections'] button"));
        assertThat(page.locator(".message-done")).isVisible();
        hands.lookEverywhere("objection-entered");
    }

    private void findsNothingOfHerBrother(String caseNo, String name) {
        var page = hands.page();
        hands.find(name);
        keepsSilent(page, caseNo);
        hands.look("nothing-of-the-brother");
    }
}
