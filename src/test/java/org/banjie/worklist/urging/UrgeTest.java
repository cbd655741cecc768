package org.banjie.worklist.urging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.AtOnce;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step that lies is pressed for: by whoever answers for it or waits for it, once a working day, and whoever has it sees it. */
@StandsStill("steps that lie are what it tells of")
class UrgeTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;
    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String VISIT = "Task_HomeVisit";
    private static final String CHECK = "Task_CheckCompleteness";

    @Autowired
    Recusals recusals;

    @AfterEach
    void nobodyIsTold() {
        db.sql("delete from work_told").update();
    }

    @Test
    void a_leader_presses_for_a_late_step_and_whoever_has_it_sees_who_when_and_with_which_words() {
        var caseNo = accepted();
        as(FIRST).post("/tasks/" + taskOf(caseNo, VISIT) + "/claim");
        goesTo("2026-03-02T09:00");
        var leader = signedIn(LEADER, "/supervision");
        leader.locator("[data-row]").filter(named("入户调查")).locator("a").click();
        leader.locator("td.urge summary").click();
        browser.look(leader, "urging/late-steps");
        leader.locator("td.urge input[name=note]").fill("老人住院，请今天上门");
        leader.locator("td.urge button").click();
        says(leader, "已催办。");
        says(leader, "老人住院，请今天上门");
        leader.locator("td.urge summary").click();
        leader.locator("td.urge button").click();
        says(leader, "您在这个工作日已经催办过（03-02 09:00）");
        browser.look(leader, "urging/twice");
        var holder = signedIn(FIRST, "/worklist?box=mine");
        says(holder, "催您尽快办理");
        assertThat(row(holder, caseNo)).containsText("已催办");
        assertThat(row(holder, caseNo)).containsText("老人住院，请今天上门");
        browser.look(holder, "urging/list");
        holder.navigate(at(task(caseNo, VISIT)));
        assertThat(holder.locator("#urged")).containsText("老人住院，请今天上门");
        browser.look(holder, "urging/step");
        assertThat(holder.locator("#urged")).isInViewport();
        assertThat(journal(caseNo)).contains("urged");
        looksNarrow(caseNo);
    }

    private void looksNarrow(String caseNo) {
        var phone = new Person().withLanguage("en").withWidth(390);
        browser.look(signedIn(FIRST, "/worklist?box=mine", phone), "urging/list-en-390");
        Page leader = signedIn(LEADER, "/worklist/cases/" + caseNo, phone);
        leader.getByText("Urge “").click();
        browser.look(leader, "urging/case-en-390");
    }

    @Test
    void of_a_free_step_everybody_of_the_office_is_told_but_who_must_keep_away() {
        var caseNo = accepted();
        recusals.recuse(caseNo, SECOND, "申请人的外甥", LEADER);
        assertThat(urges(LEADER, caseNo, VISIT).status()).isEqualTo(204);
        assertThat(told()).contains(FIRST).doesNotContain(SECOND, LEADER);
        assertThat(db.sql("select note_sealed from work_urge where task_id = ?")
                        .param(taskOf(caseNo, VISIT))
                        .query(byte[].class)
                        .single())
                .as("sealed at rest")
                .hasSizeGreaterThan(20)
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("请尽快");
    }

    @Test
    void the_section_presses_and_so_does_whoever_worked_on_the_case_or_has_another_step_of_it() {
        var caseNo = accepted();
        assertThat(urges("district-assistance", caseNo, VISIT).status()).isEqualTo(204);
        assertThat(urges(CLERK, caseNo, VISIT).status()).as("took it in").isEqualTo(204);
        assertThat(urges("district-check", caseNo, VISIT).json().path("type").asText())
                .as("has not begun yet")
                .endsWith("not-urger");
        as("district-check").post("/tasks/" + taskOf(caseNo, "Task_EconomicCheck") + "/claim");
        assertThat(urges("district-check", caseNo, VISIT).status()).isEqualTo(204);
        var page = signedIn(CLERK, "/worklist/cases/" + caseNo);
        var visit = page.locator("details.fold").filter(named("催办“入户"));
        visit.locator("summary").first().click();
        visit.locator("button").first().click();
        says(page, "您在这个工作日已经催办过");
        browser.look(page, "urging/case");
    }

    @Test
    void nobody_else_does() {
        var caseNo = accepted();
        assertThat(urges(REVIEWER, caseNo, VISIT).status())
                .as("neither did nor leads it")
                .isEqualTo(403);
        assertThat(urges("auditor", caseNo, VISIT).status()).as("looks on").isEqualTo(403);
        assertThat(urges(FIRST, caseNo, VISIT).json().path("type").asText()).endsWith("own-step");
        assertThat(urges("street-leader.310117001", caseNo, VISIT).status()).isEqualTo(404);
        assertThat(as(LEADER).post("/tasks/never-was/urge").status()).isEqualTo(404);
        recusals.recuse(caseNo, LEADER, "申请人的姐姐", "admin-1");
        assertThat(urges(LEADER, caseNo, VISIT).status()).isEqualTo(404);
        var waits = files(Household.of(1, "900"));
        does(CLERK, waits, CHECK, "CORRECT");
        assertThat(urges("district-assistance", waits, "Task_Correct")
                        .json()
                        .path("type")
                        .asText())
                .endsWith("with-applicant");
    }

    @Test
    void once_a_working_day_and_a_weekend_is_no_new_one() {
        var caseNo = accepted();
        goesTo("2026-03-06T15:00"); // a Friday
        assertThat(urges(LEADER, caseNo, VISIT).status()).isEqualTo(204);
        goesTo("2026-03-07T09:00");
        var refused = urges(LEADER, caseNo, VISIT);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("03-06 15:00");
        assertThat(urges("district-assistance", caseNo, VISIT).status())
                .as("somebody else may")
                .isEqualTo(204);
        goesTo("2026-03-09T09:00");
        assertThat(urges(LEADER, caseNo, VISIT).status()).isEqualTo(204);
        var tooMuch = as(LEADER).post("/tasks/" + taskOf(caseNo, VISIT) + "/urge", Map.of("note", "急".repeat(201)));
        assertThat(tooMuch.json().path("errors").findValuesAsText("path")).containsExactly("note");
    }

    @Test
    void of_two_at_once_one_comes_second_and_one_line_is_on_record() throws Exception {
        var caseNo = accepted();
        List<Callable<Object>> two =
                List.of(() -> urges(LEADER, caseNo, VISIT).status(), () -> urges(LEADER, caseNo, VISIT)
                        .status());
        assertThat(AtOnce.all(two)).containsExactlyInAnyOrder(204, 409);
        assertThat(journal(caseNo).stream().filter("urged"::equals)).hasSize(1);
        var ended = taskOf(caseNo, VISIT);
        does(FIRST, caseNo, VISIT, "RECORDED");
        assertThat(as(LEADER).post("/tasks/" + ended + "/urge").status())
                .as("it is over")
                .isIn(404, 409);
        assertThat(db.sql("select count(*) from work_urge where task_id = ?")
                        .param(ended)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String accepted() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, CHECK, "ACCEPT");
        return caseNo;
    }

    private ApiClient.Reply urges(String uid, String caseNo, String step) {
        return as(uid).post("/tasks/" + taskOf(caseNo, step) + "/urge", Map.of("note", "请尽快"));
    }

    private List<String> told() {
        return db.sql("select uid from work_told where what = 'URGED'")
                .query(String.class)
                .list();
    }

    private List<String> journal(String caseNo) {
        return as("auditor").get("/cases/" + caseNo + "/journal").json().findValuesAsText("act");
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(Pattern.compile(text));
    }
}
