package org.banjie.worklist.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leader is told why somebody sees a step or does not, and it is what that person's list says. */
class WhyTest extends DeskStory {

    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String LEADER = "street-leader." + STREET;

    @Autowired
    Recusals recusals;

    @Autowired
    StaffDirectory staff;

    @Test
    void each_rule_says_what_the_list_says() {
        var caseNo = cosigned();
        assertThat(failed(caseNo, SECOND)).isEmpty();
        assertThat(failed(caseNo, FIRST)).containsExactly("four-eyes");
        assertThat(failed(caseNo, CLERK)).containsExactly("not-your-office");
        as(SECOND).post("/tasks/" + taskOf(caseNo, "Task_HomeVisitCosign") + "/claim");
        assertThat(failed(caseNo, FIRST)).containsExactly("four-eyes", "taken");
        assertThat(failed(caseNo, SECOND)).isEmpty();
        recusals.recuse(caseNo, FIRST, "申请人的兄弟", LEADER);
        assertThat(failed(caseNo, FIRST)).contains("recused");
    }

    @Test
    void a_leader_asks_on_the_page_and_nobody_else_may() {
        var caseNo = cosigned();
        var task = taskOf(caseNo, "Task_HomeVisitCosign");
        var page = signedIn(LEADER, "/worklist/why?task=" + task);
        page.fill("#uid", "nobody-there");
        page.getByText("查看原因").click();
        says(page, "没有这位同事");
        page.fill("#uid", FIRST);
        page.getByText("查看原因").click();
        says(page, "看不到这一环节");
        says(page, "须由他人复核");
        browser.axe(page);
        browser.fits(page);
        browser.screenshot(page, "verbs/why");
        var asked = "/why?task=" + task + "&uid=" + FIRST;
        assertThat(as(SECOND).get(asked).status()).isEqualTo(403);
        assertThat(as("street-leader.310117001").get(asked).status()).isEqualTo(404);
        assertThat(as(LEADER).get("/why?task=never-was&uid=" + FIRST).status()).isEqualTo(404);
    }

    @Test
    void an_administrator_is_told_by_name_and_number_why_somebody_does_not_see_it() {
        var caseNo = cosigned();
        var page = signedIn("admin-1", "/worklist/why-not");
        page.fill("#uid", "查无此人");
        page.fill("#no", caseNo);
        page.getByText("查看原因").click();
        says(page, "没有这位同事");
        page.fill("#uid", nameOf(FIRST));
        page.getByText("查看原因").click();
        says(page, "看不到这一环节");
        says(page, "须由他人复核");
        browser.axe(page);
        browser.fits(page);
        browser.screenshot(page, "verbs/why-not");
        var english = signedIn(
                "admin-1",
                "/worklist/why-not?no=" + caseNo + "&uid=" + SECOND,
                new Person().withLanguage("en").withWidth(360));
        browser.fits(english);
        browser.screenshot(english, "verbs/why-not-en-360");
        page.fill("#no", "DB-310117004-2026-999999");
        page.getByText("查看原因").click();
        says(page, "没有编号为 DB-310117004-2026-999999 的在办环节");
        recusals.recuse(caseNo, "admin-1", "申请人的兄弟", LEADER);
        page.fill("#no", caseNo);
        page.getByText("查看原因").click();
        says(page, "没有编号为 " + caseNo + " 的在办环节");
        assertThat(signedIn(LEADER, "/worklist/why-not").locator("h1").textContent())
                .isEqualTo("您不能查看这一页");
    }

    private String nameOf(String uid) {
        return staff.nameOf(uid).orElseThrow();
    }

    private List<String> failed(String caseNo, String uid) {
        var answer = as(LEADER)
                .get("/why?task=" + taskOf(caseNo, "Task_HomeVisitCosign") + "&uid=" + uid)
                .json();
        var rules = new ArrayList<String>();
        answer.path("because").forEach(one -> {
            if (!one.path("passed").asBoolean()) rules.add(one.path("rule").asText());
        });
        assertThat(answer.path("sees").asBoolean()).isEqualTo(rules.isEmpty());
        var listed = as(uid).get("/worklist?q=" + caseNo).json().findValuesAsText("step");
        assertThat(listed.contains("Task_HomeVisitCosign")).as(uid).isEqualTo(rules.isEmpty());
        return rules;
    }

    private String cosigned() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(FIRST, caseNo, "Task_HomeVisit", "RECORDED");
        return caseNo;
    }
}
