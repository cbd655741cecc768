package org.banjie.worklist.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.AtOnce;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever ended a step takes it back while the next has not begun, and nothing has come of it. */
class RecallTest extends DeskStory {

    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String VISIT = "Task_HomeVisit";
    private static final String COSIGN = "Task_HomeVisitCosign";

    @Autowired
    Recusals recusals;

    @Test
    void the_step_is_in_their_hands_again_and_both_words_stay_on_record() {
        var caseNo = visited();
        var task = endedBy(FIRST, caseNo);
        var page = signedIn(FIRST, "/worklist/cases/" + caseNo);
        page.getByText("撤回“").click();
        page.locator("form[action*=recall] button").click();
        says(page, "请写明撤回原因");
        browser.axe(page);
        browser.screenshot(page, "verbs/recall");
        page.locator("form[action*=recall] input[name=reason]").fill("漏记了一名家庭成员");
        page.locator("form[action*=recall] button").click();
        says(page, "已撤回");
        assertThat(stepsOpenFor(caseNo)).contains(VISIT, "Task_EconomicCheck").doesNotContain(COSIGN);
        assertThat(holder(caseNo)).isEqualTo(FIRST);
        page.navigate(at("/worklist/cases/" + caseNo));
        says(page, "漏记了一名家庭成员");
        assertThat(as(FIRST).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                .contains("recalled");
        assertThat(recalled(FIRST, task).status()).as("it is theirs already").isEqualTo(409);
        does(FIRST, caseNo, VISIT, "RECORDED");
        does(SECOND, caseNo, COSIGN, "SIGNED");
        does("district-check", caseNo, "Task_EconomicCheck", "MATCH");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_PreliminaryOpinion");
    }

    @Test
    void it_reads_well_in_english_on_a_phone() {
        var caseNo = visited();
        var page = signedIn(
                FIRST,
                "/worklist/cases/" + caseNo,
                new Person().withLanguage("en").withWidth(390));
        page.getByText("Take back “").click();
        browser.screenshot(page, "verbs/recall-en-390");
        browser.fits(page);
    }

    @Test
    void not_once_the_next_has_begun() {
        var caseNo = visited();
        var task = endedBy(FIRST, caseNo);
        as(SECOND).post("/tasks/" + taskOf(caseNo, COSIGN) + "/claim");
        var refused = recalled(FIRST, task);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText()).endsWith("begun");
        assertThat(stepsOpenFor(caseNo)).contains(COSIGN);
    }

    @Test
    void not_what_the_program_has_acted_upon() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        assertThat(recalled(CLERK, endedBy(CLERK, caseNo)).status())
                .as("the acceptance notice is out and the clock runs")
                .isEqualTo(409);
        var signed = visited();
        does(SECOND, signed, COSIGN, "SIGNED");
        assertThat(recalled(SECOND, endedBy(SECOND, signed)).status())
                .as("the visit is entered")
                .isEqualTo(409);
    }

    @Test
    void not_by_anybody_else() {
        var caseNo = visited();
        var task = endedBy(FIRST, caseNo);
        assertThat(recalled(SECOND, task).json().path("type").asText()).endsWith("not-author");
        assertThat(recalled("street-investigator-1.310117001", task).status()).isEqualTo(404);
        assertThat(recalled(FIRST, "never-was").status()).isEqualTo(404);
        recusals.recuse(caseNo, FIRST, "申请人的兄弟", "street-leader." + STREET);
        assertThat(recalled(FIRST, task).status()).isEqualTo(404);
    }

    @Test
    void of_a_recall_and_a_claim_at_once_one_comes_second() throws Exception {
        var caseNo = visited();
        var task = endedBy(FIRST, caseNo);
        var next = taskOf(caseNo, COSIGN);
        List<Callable<Object>> two = List.of(
                () -> recalled(FIRST, task).status(),
                () -> as(SECOND).post("/tasks/" + next + "/claim").status());
        var answers = AtOnce.all(two);
        assertThat(answers.stream().filter(one -> one.equals(204))).hasSize(1);
        assertThat(answers.get(0)).isIn(204, 409);
        assertThat(answers.get(1)).isIn(204, 404, 409);
    }

    private String visited() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(FIRST, caseNo, VISIT, "RECORDED");
        return caseNo;
    }

    private ApiClient.Reply recalled(String uid, String task) {
        return as(uid).post("/tasks/" + task + "/recall", Map.of("reason", "填错了"));
    }

    private String endedBy(String uid, String caseNo) {
        return db.sql("select task_id from work_done where uid = ? and case_no = ? order by at desc limit 1")
                .params(uid, caseNo)
                .query(String.class)
                .single();
    }

    private String holder(String caseNo) {
        return db.sql("select coalesce(assignee, '') from work_item where task_id = ?")
                .param(taskOf(caseNo, VISIT))
                .query(String.class)
                .single();
    }
}
