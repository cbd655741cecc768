package org.banjie.stories.days;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.Test;

/** Two of them with a phone in the hand: one writes the visit down in the flat, the other signs with an account of their own. */
class InvestigatorsDayTest extends Village {

    private static final Person ON_A_PHONE = new Person().withWidth(390);

    @Test
    void the_visit_of_two_investigators() {
        var caseNo = filed();
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        visits(caseNo);
        timeline.settle();
        signs(caseNo);
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).contains("Task_EconomicCheck");
    }

    private void visits(String caseNo) {
        var hands = Hands.atTheDoor(browser, port, "investigator-1", ON_A_PHONE).signIn(INVESTIGATOR);
        hands.look("visits");
        hands.click(hands.row(caseNo).locator("[data-open]")).arrive("/worklist/tasks/");
        says(hands.page(), neighbours.phone());
        hands.look("the-family");
        hands.type("入户地点", "茸梅路1号").type("在场的家庭成员", neighbours.name());
        hands.type("居住和生活状况", "租住一室户").type("收入、财产和支出情况", "工资900元");
        hands.choose("调查意见", "符合条件").tick("被调查人已在纸质记录上签字");
        photographs(hands);
        hands.look("written-down");
        hands.decide("已入户，提交记录").arrive("done=");
        hands.look("done");
        hands.signOut();
    }

    private static void photographs(Hands hands) {
        var fold = hands.page().locator("details.fold").filter(new Locator.FilterOptions().setHasText("其他能说明困难的材料"));
        hands.click(fold.locator("summary").first());
        hands.attach(fold.locator("input[type=file]").first(), new FilePayload("住房.png", "image/png", Scan.png()));
        says(hands.page(), "住房.png");
    }

    private void signs(String caseNo) {
        var hands = Hands.atTheDoor(browser, port, "investigator-2", ON_A_PHONE).signIn(SECOND);
        hands.click(hands.row(caseNo).locator("[data-open]")).arrive("/worklist/tasks/");
        says(hands.page(), "租住一室户");
        hands.tick("本人参加了本次入户调查");
        hands.look("signs");
        hands.decide("核对无误，会签").arrive("done=");
        hands.signOut();
    }
}
