package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A neighbour reads what hangs in the village on a phone, says what is wrong with it, and reads later what came of it. */
class NeighbourDayTest extends Village {

    private static final String PHONE = "13800007709";
    private static final String FACTS = "他家在镇上还有一套房子出租，每月收租两千";

    private Hands hands;

    @AfterEach
    void nobodyHasAskedBefore() {
        db.sql("delete from guess_budget").update();
        db.sql("delete from one_time_code").update();
    }

    @Test
    void an_objection_with_a_name_is_answered_and_one_without_is_looked_into_too() {
        var caseNo = filed();
        var family = neighbours.name();
        isPublicised(caseNo);
        hands = Hands.atTheFrontDoor(browser, port, "neighbour");
        readsTheBoardOfTheVillage(family);
        var receipt = objects();
        saysItWithoutAName(family);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_DecideOnObjection");
        var both = as(REVIEWER).get("/cases/" + caseNo + "/objections").json().findValuesAsText("id");
        assertThat(both).hasSize(2);
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "NOT_TAKEN_UP", Map.of("dealt", both));
        clock.advance(Duration.ofDays(1));
        hands = Hands.atTheFrontDoor(browser, port, "neighbour-next-day");
        readsTheAnswer(receipt);
    }

    private void readsTheBoardOfTheVillage(String family) {
        var page = hands.page();
        hands.click(page.locator(".choices a").filter(new Locator.FilterOptions().setHasText("看公示")));
        hands.arrive("/publicity").lookAround("streets");
        hands.click("中山街道").arrive("/publicity/streets/" + STREET);
        hands.click(page.locator("a[href$='" + VILLAGE + "']")).arrive("/publicity/villages/" + VILLAGE);
        says(page, family);
        says(page, "最后一天是");
        hands.lookAround("village");
    }

    private String objects() {
        var page = hands.page();
        hands.click("提出异议").arrive("/objections").lookAround("objection");
        hands.type(page.locator("#facts"), FACTS).type(page.locator("#who"), "邻居孙某");
        hands.type(page.locator("#contact"), PHONE).look("with-a-name");
        send();
        hands.type(page.locator("#code"), codeSent()).look("code");
        send();
        hands.arrive("/objections/received/").lookAround("received");
        return page.locator("main dl strong").innerText();
    }

    private void saysItWithoutAName(String family) {
        var other = Hands.atTheFrontDoor(browser, port, "neighbour-without-a-name");
        var page = other.page();
        page.navigate(at("/publicity/villages/" + VILLAGE));
        says(page, family);
        other.click("提出异议").arrive("/objections");
        other.type(page.locator("#facts"), "他儿子在外地做生意");
        page.check("#anonymous");
        other.look("without-a-name");
        page.locator("main form button").first().click();
        other.arrive("/objections/received/").look("received");
        timeline.settle();
    }

    private void readsTheAnswer(String receipt) {
        var page = hands.page();
        hands.click(page.locator(".choices a[href='/tracking']"));
        hands.arrive("/tracking").lookAround("look-up");
        hands.type(page.locator("#number"), receipt);
        hands.click(page.locator("form[action$='/tracking'] .btn-primary")).arrive("/objections/answer");
        hands.type(page.locator("#phone"), PHONE);
        send();
        hands.type(page.locator("#code"), codeSent());
        send();
        says(page, receipt);
        keepsSilent(page, "还没有处理结果");
        says(page, "不予采纳");
        hands.look("answer");
        keepsSilent(page, "邻居孙某");
    }

    private void send() {
        hands.click(hands.page().locator("main form button").first());
    }

    private String codeSent() {
        return signedIn("admin-1", "/access/codes", new Person())
                .locator("tr", new Page.LocatorOptions().setHasText("138****7709"))
                .locator("strong.figure")
                .first()
                .innerText();
    }
}
