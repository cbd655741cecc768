package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forty people a day at the counter: accept, ask for what is missing, attach what is brought, answer where a case is. */
class StreetIntakeDayTest extends Village {

    private Hands hands;

    @AfterEach
    void nobodyIsAway() {
        db.sql("delete from deputy").update();
    }

    @Test
    void the_day_of_a_street_s_intake_clerk() {
        var waiting = filed();
        does(CLERK, waiting, "Task_CheckCompleteness", "CORRECT", Map.of());
        var complete = filedWithPapers();
        var lacking = filed();
        var asked = filed();
        var name = neighbours.name();
        var phone = neighbours.phone();
        isInvestigated(asked);
        hands = Hands.atTheDoor(browser, port, "street-intake", new Person()).signIn(CLERK);
        hands.lookEverywhere("inbox");
        accepts(complete);
        asksForWhatIsMissing(lacking);
        attachesWhatTheFamilyBrings(waiting);
        answersWhereACaseIs(asked, name, phone);
        goesOnSickLeave();
        hands.signOut();
    }

    private void accepts(String caseNo) {
        var cost = hands.doing("accept an application", () -> {
            hands.click(hands.row(caseNo).locator("[data-open]")).arrive("/worklist/tasks/");
            hands.look("to-accept");
            hands.type("签字日期", "2026-02-09").press("Tab");
            hands.decide("受理").arrive("done=");
        });
        assertThat(cost.both()).isLessThanOrEqualTo(4);
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).contains("Task_HomeVisit");
        hands.look("accepted");
    }

    private void asksForWhatIsMissing(String caseNo) {
        var page = hands.page();
        hands.click(hands.row(caseNo).locator("[data-open]")).arrive("/worklist/tasks/");
        hands.look("to-correct");
        hands.type(page.locator("#reason"), "缺授权书");
        hands.decide("一次性告知补正").arrive("/decide");
        hands.lookEverywhere("notice-as-printed");
        hands.press("1").arrive("done=");
    }

    private void attachesWhatTheFamilyBrings(String caseNo) {
        var page = hands.page();
        hands.click(page.locator(".tabs a").filter(new Locator.FilterOptions().setHasText("等申请人")))
                .arrive("box=waiting");
        hands.look("waits-for-applicants");
        hands.click(hands.row(caseNo).locator("[data-open]")).arrive("/worklist/tasks/");
        hands.click(page.locator("[data-free] button")).arrive("/worklist/tasks/");
        var fold = page.locator("details.fold").filter(new Locator.FilterOptions().setHasText("家庭经济状况核对授权书"));
        hands.click(fold.locator("summary").first());
        hands.attach(fold.locator("input[type=file]").first(), new FilePayload("授权书.png", "image/png", Scan.png()));
        assertThat(page.locator("#papers-there")).containsText("授权书.png");
        hands.look("attached");
        hands.click(page.locator("#decide button").first()).arrive("done=");
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_CheckCompleteness");
    }

    private void answersWhereACaseIs(String caseNo, String name, String phone) {
        var page = hands.page();
        var byPhone = hands.doing("where is my case by phone", () -> {
            hands.find(phone);
        });
        assertThat(byPhone.both()).isLessThanOrEqualTo(3);
        says(page, name);
        hands.look("where-by-phone");
        hands.find(name.substring(1));
        says(page, caseNo);
        hands.lookEverywhere("where-by-name");
    }

    private void goesOnSickLeave() {
        var page = hands.page();
        hands.click(page.locator(".me summary")).click("代办与移交").arrive("/deputies");
        hands.click("请人代办");
        hands.choose("代办人", REVIEWER);
        hands.type(page.locator("#from"), "2026-02-10").type(page.locator("#to"), "2026-02-11");
        hands.type(page.locator("#reason"), "病假");
        hands.look("deputy-named");
        hands.click("确定代办");
        says(page, "已确定代办");
        hands.look("deputy");
    }
}
