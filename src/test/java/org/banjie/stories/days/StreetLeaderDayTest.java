package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.Test;

/** An hour a day: what to sign, what is late and why, one returned and one refused, twelve signed in a row. */
@StandsStill("something is late in this street, or the leader would have nothing to ask about")
class StreetLeaderDayTest extends Village {

    private static final int ALLOWANCES = 5;
    private static final int PAID_FIRST = 9;

    private Hands hands;

    @Test
    void the_hour_of_a_street_leader() {
        var late = filed();
        var toSign = new ArrayList<String>();
        for (var i = 0; i < ALLOWANCES; i++) toSign.add(filed());
        toSign.forEach(this::isPublicised);
        goesTo("2026-02-25T09:00");
        for (var i = 0; i < PAID_FIRST; i++) toSign.add(isPaidFirst());
        keepsOffTheList(late, toSign);
        hands = Hands.atTheDoor(browser, port, "street-leader", new Person()).signIn(LEADER);
        assertThat(hands.page().locator("[data-row]")).hasCount(toSign.size());
        hands.lookEverywhere("what-i-sign").portrait("assistance");
        asksWhatIsLate(late);
        readsTheSheetOfTheWeek();
        sendsOneBack();
        refusesOne();
        signsTwelveInARow();
        timeline.settle();
        assertThat(toSign.stream().filter(this::isConfirmed)).hasSize(12);
        hands.click("已办").arrive("box=done").look("done-today");
        hands.signOut();
        hands.look("signed-out");
    }

    /** What other stories left waiting comes to this leader too when the days pass. */
    private void keepsOffTheList(String late, List<String> toSign) {
        timeline.settle();
        db.sql("delete from work_item where case_no <> ? and case_no <> all (?)")
                .params(late, toSign.toArray(String[]::new))
                .update();
    }

    private void asksWhatIsLate(String late) {
        var cost = hands.doing("what is late and why", () -> hands.click("督办").arrive("/supervision"));
        assertThat(cost.both()).isEqualTo(1);
        says(hands.page(), "起无人领办");
        hands.look("what-is-late");
        hands.click(hands.page().locator("[data-row] a").first()).arrive("/supervision/steps");
        var urged = hands.doing("urge what is late", () -> {
            hands.click(hands.row(late).locator("summary"));
            hands.click(hands.row(late).locator("form[action$='/urge'] button"));
            says(hands.page(), "已催办");
        });
        assertThat(urged.both()).isEqualTo(2);
        hands.lookEverywhere("late-steps-urged");
        hands.click(hands.row(late).locator("[data-open]")).arrive("/worklist/cases/");
        hands.click("收回或改派").look("take-over");
        hands.click("谁能看到这一环节").arrive("/worklist/why");
        hands.type(hands.page().locator("#uid"), CLERK).click("查看原因");
        says(hands.page(), "夏明辉");
        hands.look("why-seen");
    }

    private void readsTheSheetOfTheWeek() {
        hands.click("督办").arrive("/supervision");
        hands.click("周报").arrive("/supervision/week");
        hands.look("week");
    }

    private void sendsOneBack() {
        hands.click("工作台").arrive("/worklist");
        opensAnAllowance();
        hands.lookEverywhere("step");
        hands.type(hands.page().locator("#reason"), "公示期内有邻居反映另有住房，请再入户核实");
        hands.decides("退回重新审核").look("returned");
    }

    private void opensAnAllowance() {
        hands.click(hands.row("审核确认").locator("[data-open]").first()).arrive("/worklist/tasks/");
    }

    private void refusesOne() {
        opensAnAllowance();
        hands.type(hands.page().locator("#reason"), "核实的家庭收入超过标准");
        hands.decides("不予确认").look("refused");
    }

    /** Each with the amount before the eyes; point 5: at most three keys, or two clicks, from the list. */
    private void signsTwelveInARow() {
        var first = hands.doing("one approval by keys", () -> signs("j", "Enter"));
        assertThat(first.keys()).isLessThanOrEqualTo(3);
        assertThat(first.clicks()).isZero();
        var rest = hands.doing("ten more in a row by keys", () -> {
            for (var i = 0; i < 10; i++) signs("Enter");
        });
        assertThat(rest).isEqualTo(new Presses(0, 20, 20));
        var last = hands.doing("one approval by mouse", () -> {
            hands.click(hands.page().locator("[data-row] [data-open]").first()).arrive("/worklist/tasks/");
            hands.decide("确认").arrive("done=");
        });
        assertThat(last).isEqualTo(new Presses(2, 0, 2));
        hands.look("all-signed");
    }

    private void signs(String... way) {
        for (var key : way) hands.press(key);
        hands.arrive("/worklist/tasks/");
        assertThat(hands.page().locator(".evidence dt").first()).hasText("拟确认");
        assertThat(hands.page().locator(".evidence dd").first()).containsText(Pattern.compile("\\d{3}"));
        hands.press("1").arrive("done=");
    }

    private boolean isConfirmed(String caseNo) {
        return stepsOpenFor(caseNo).stream().anyMatch(step -> step.equals("Task_Serve"));
    }

    /** Help that could not wait was paid; its papers are together, and it is to be confirmed. */
    private String isPaidFirst() {
        var caseNo = filed(neighbours.inAnEmergency());
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(LEADER, caseNo, "Task_AidFirst", "PAY", Map.of("amount", "1000.00"));
        does(INVESTIGATOR, caseNo, "Task_AidPapers", "DONE");
        return caseNo;
    }
}
