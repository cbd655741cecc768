package org.banjie.worklist.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.banjie.testing.AtOnce;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** Whoever has a step gives the case back to an earlier one, as far as nothing was done in between. */
class ReturnTest extends DeskStory {

    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String VISIT = "Task_HomeVisit";
    private static final String COSIGN = "Task_HomeVisitCosign";

    @Test
    void it_goes_to_whoever_did_the_step_and_they_are_told_without_a_script_too() {
        var caseNo = visited();
        claims(SECOND, caseNo);
        var page = signedIn(SECOND, task(caseNo, COSIGN), new Person().withoutScripts());
        page.locator("details:has(#return-to) summary").click();
        page.locator("form[action$=return] button").click();
        says(page, "请写明退回原因");
        page.fill("#return-reason", "存款没有记");
        page.locator("form[action$=return] button").click();
        says(page, "已退回前面的环节");
        assertThat(stepsOpenFor(caseNo)).contains(VISIT, "Task_EconomicCheck").doesNotContain(COSIGN);
        assertThat(holder(caseNo)).isEqualTo(FIRST);
        says(signedIn(FIRST, "/worklist"), "改派给您");
        page.navigate(at("/worklist/cases/" + caseNo));
        says(page, "存款没有记");
        does(FIRST, caseNo, VISIT, "RECORDED");
        does(SECOND, caseNo, COSIGN, "SIGNED");
        does("district-check", caseNo, "Task_EconomicCheck", "MATCH");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_PreliminaryOpinion");
    }

    @Test
    void the_task_lists_where_it_can_go_and_there_alone() {
        var caseNo = visited();
        var task = "/tasks/" + taskOf(caseNo, COSIGN);
        assertThat(as(SECOND).get(task).json().path("returnTo"))
                .as("nobody has it yet")
                .isEmpty();
        assertThat(returned(SECOND, task, VISIT).json().path("type").asText()).endsWith("not-claimed");
        claims(SECOND, caseNo);
        assertThat(as(SECOND).get(task).json().path("returnTo").findValuesAsText("id"))
                .containsExactly(VISIT);
        assertThat(returned(SECOND, task, "Task_CheckCompleteness").status())
                .as("accepted is accepted")
                .isEqualTo(422);
        assertThat(as(SECOND).post(task + "/return", Map.of("to", VISIT)).status())
                .isEqualTo(422);
        assertThat(returned(FIRST, task, VISIT).status()).isIn(403, 409);
        assertThat(returned("street-investigator-1.310117001", task, VISIT).status())
                .isEqualTo(404);
        does("district-check", caseNo, "Task_EconomicCheck", "MATCH");
        assertThat(returned(SECOND, task, VISIT).status()).isEqualTo(204);
        assertThat(as(SECOND).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                .contains("returned");
    }

    @Test
    void not_over_what_was_entered_nor_out_of_several_at_once() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        var task = "/tasks/" + taskOf(caseNo, "Task_PreliminaryOpinion");
        as(REVIEWER).post(task + "/claim");
        assertThat(as(REVIEWER).get(task).json().path("returnTo")).isEmpty();
        assertThat(returned(REVIEWER, task, VISIT).status()).isEqualTo(422);
    }

    @Test
    void of_a_return_and_an_end_at_once_one_comes_second() throws Exception {
        var caseNo = visited();
        claims(SECOND, caseNo);
        var task = "/tasks/" + taskOf(caseNo, COSIGN);
        List<Callable<Object>> two =
                List.of(() -> returned(SECOND, task, VISIT).status(), () -> returned(SECOND, task, VISIT)
                        .status());
        var answers = AtOnce.all(two);
        assertThat(answers.stream().filter(one -> one.equals(204))).hasSize(1);
        assertThat(answers).allMatch(one -> List.of(204, 404, 409).contains(one));
    }

    @Test
    void it_reads_well_on_a_wide_screen_and_in_english_on_a_phone() {
        var caseNo = visited();
        claims(SECOND, caseNo);
        for (var person : List.of(new Person(), new Person().withLanguage("en").withWidth(390))) {
            var page = signedIn(SECOND, task(caseNo, COSIGN), person);
            page.locator("details:has(#return-to) summary").click();
            browser.screenshot(page, "verbs/return-" + person.language());
            browser.axe(page);
            browser.fits(page);
        }
    }

    private String visited() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(FIRST, caseNo, VISIT, "RECORDED");
        return caseNo;
    }

    private void claims(String uid, String caseNo) {
        as(uid).post("/tasks/" + taskOf(caseNo, COSIGN) + "/claim");
    }

    private ApiClient.Reply returned(String uid, String task, String to) {
        return as(uid).post(task + "/return", Map.of("to", to, "reason", "漏记存款"));
    }

    private String holder(String caseNo) {
        return db.sql("select coalesce(assignee, '') from work_item where task_id = ?")
                .param(taskOf(caseNo, VISIT))
                .query(String.class)
                .single();
    }
}
