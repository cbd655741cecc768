package org.banjie.assistance.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** What whoever decides has before their eyes first: what is confirmed and how much, and where two found different things. */
class ShownFirstTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;

    @Test
    void an_income_that_only_the_check_found_is_said_also_where_the_visit_wrote_down_none() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED");
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED");
        var page = signedIn(REVIEWER, "/worklist/cases/" + caseNo);
        keepsSilent(page, "核对与申报不一致");
        does("district-check", caseNo, "Task_EconomicCheck", "MISMATCH", Map.of("verifiedMonthlyIncome", "5000.00"));
        does(CLERK, caseNo, "Task_Contest", "AGREE");
        page.reload();
        says(page, "核对与申报不一致");
        says(page, "入户没有记下收入数");
        keepsSilent(page, "拟确认");
    }

    @Test
    void who_confirms_aid_that_was_paid_first_sees_how_much_and_that_no_public_notice_is_needed() {
        clock.goesTo("2026-03-02T23:30");
        var caseNo = files(emergency());
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(LEADER, caseNo, "Task_AidFirst", "PAY", Map.of("amount", "1000.00"));
        does("street-investigator-1." + STREET, caseNo, "Task_AidPapers", "DONE");
        var page = signedIn(LEADER, task(caseNo, "Task_AidConfirm"), new Person());
        assertThat(page.locator(".evidence dt").first()).hasText("拟确认");
        assertThat(page.locator(".evidence dd").first()).containsText("临时救助，一次性");
        assertThat(page.locator(".evidence dd").first()).containsText("先行救助已于 2026年3月2日（星期一） 发放 1,000.00 元");
        assertThat(page.locator(".step-skipped").last()).containsText("本案不需要");
        assertThat(state(caseNo, "publicity")).isEqualTo("SKIPPED");
        assertThat(state(caseNo, "confirmation")).isEqualTo("NOW");
        assertThat(state(caseNo, "service")).isEqualTo("AHEAD");
        browser.look(page, "worklist/step-aid");
    }

    private String state(String caseNo, String stage) {
        return StreamSupport.stream(theCase(caseNo).path("steps").spliterator(), false)
                .filter(step -> step.path("id").asText().equals(stage))
                .map(step -> step.path("state").asText())
                .findFirst()
                .orElse("none");
    }

    private static Household emergency() {
        var household = Household.of(2, "3000")
                .with("category", TextNode.valueOf("TEMPORARY"))
                .with("residenceStatus", TextNode.valueOf("PERMIT"))
                .with("need", TextNode.valueOf("2000.00"))
                .with("urgency", TextNode.valueOf("EMERGENCY"))
                .with("authorisation", BooleanNode.TRUE)
                .livingIn(VILLAGE);
        household.answers().remove("registration");
        return household;
    }
}
