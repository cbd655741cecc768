package org.banjie.oversight.standstill;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.banjie.background.Shift;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The watchman finds every case that does not go on, and nobody else's. */
@StandsStill("cases are brought to a standstill here")
class WatchmanTest extends DeskStory {

    @Autowired
    Watchman watchman;

    @Autowired
    RuntimeService runtime;

    @Test
    void a_case_that_people_timers_jobs_or_messages_bring_on_is_not_found() {
        var fresh = files(Household.of(3, "900"));
        var inquired = accepted();
        var publicised = files(Household.of(3, "900"));
        isPublicised(publicised);
        does("district-check", inquired, "Task_EconomicCheck", "MATCH");
        looks();
        assertThat(found(fresh)).isEmpty();
        assertThat(found(inquired))
                .as("one branch waits at the join for another")
                .isEmpty();
        assertThat(found(publicised)).as("waits for the end of the notice").isEmpty();
    }

    @Test
    void a_join_whose_branches_are_gone_is_found_although_the_statutory_timer_runs() {
        var no = accepted();
        does("district-check", no, "Task_EconomicCheck", "MATCH");
        gone(no, "Task_HomeVisit");
        looks();
        assertThat(found(no)).containsExactly("WAITS_FOR_NOBODY 调查完成");
    }

    @Test
    void a_case_without_a_process_is_found_and_forgotten_when_it_is_closed() {
        var no = files(Household.of(3, "900"));
        db.sql("update act_ru_execution set business_key_ = 'x' where business_key_ = ?")
                .param(no)
                .update();
        looks();
        assertThat(found(no)).containsExactly("NO_PROCESS ");
        db.sql("update act_ru_execution set business_key_ = ? where business_key_ = 'x'")
                .param(no)
                .update();
        looks();
        assertThat(found(no)).isEmpty();
    }

    @Test
    void a_step_of_an_office_in_which_nobody_is_and_a_message_that_never_went_out_are_found() {
        var no = files(Household.of(3, "900"));
        db.sql("update work_item set grp = 'street-intake@310117999' where case_no = ?")
                .param(no)
                .update();
        db.sql("update message set status = 'FAILED', next_try_at = null where case_no = ?")
                .param(no)
                .update();
        looks();
        assertThat(found(no)).containsExactly("MESSAGE_FAILED ", "NOBODY_MAY 街镇受理：审查材料");
        // what other stories left standing would fill the page
        db.sql("delete from standstill where case_no <> ?").param(no).update();
        var page = signedIn("admin-1", StandstillPage.PATH);
        says(page, no);
        says(page, "在目录里给这个岗位加人");
        looksWell(page, "oversight/standstill");
        looksWell(
                signedIn(
                        "auditor",
                        StandstillPage.PATH,
                        new Person().withWidth(360).withLook("light.large.normal")),
                "oversight/standstill-360");
        says(signedIn(CLERK, StandstillPage.PATH), "只有管理员和审计可以查看停滞的办件");
    }

    /** As where a timer of the model waits for a limit that nothing has started: the engine fails, and nobody is told why. */
    @Test
    void a_step_that_fails_when_somebody_ends_it_is_found_until_it_ends() {
        var no = accepted();
        var task = taskOf(no, "Task_EconomicCheck");
        as("district-check").post("/tasks/" + task + "/claim");
        var form = as("district-check").get("/tasks/" + task).json().path("form");
        var filled = filler().fill(form.path("schema"), form.path("data"));
        isCalled(task, "gone-" + task);
        var failed = as("district-check")
                .post("/tasks/gone-" + task + "/complete", Map.of("outcome", "MATCH", "answers", filled));
        assertThat(failed.status()).as("%s", failed).isEqualTo(500);
        looks();
        assertThat(found(no)).containsExactly("ENDING_FAILED 区核对中心：经济状况核对");
        does("street-investigator-1.310117004", no, "Task_HomeVisit", "RECORDED");
        looks();
        assertThat(found(no)).as("another step of the case went on meanwhile").hasSize(1);
        says(signedIn("admin-1", "/studio/running/incidents"), "看停滞的办件");
        isCalled("gone-" + task, task);
        does("district-check", no, "Task_EconomicCheck", "MATCH");
        looks();
        assertThat(found(no)).isEmpty();
    }

    private void isCalled(String task, String other) {
        db.sql("delete from work_seen where task_id = ?").param(task).update();
        db.sql("update work_item set task_id = ? where task_id = ?")
                .params(other, task)
                .update();
    }

    @Test
    void a_case_moved_by_hand_goes_on_and_is_found_no_more() {
        var no = accepted();
        does("district-check", no, "Task_EconomicCheck", "MATCH");
        gone(no, "Task_HomeVisit");
        looks();
        assertThat(found(no)).isNotEmpty();
        var move = Map.of("from", "Join_Inquiry", "to", "Step_Inquiry", "reason", "重新调查");
        assertThat(as("admin-1").post("/running/" + no + "/move", move).ok()).isTrue();
        looks();
        assertThat(found(no)).isEmpty();
        assertThat(stepsOpenFor(no)).containsExactlyInAnyOrder("Task_EconomicCheck", "Task_HomeVisit");
    }

    private String accepted() {
        var no = files(Household.of(3, "900"));
        does(CLERK, no, "Task_CheckCompleteness", "ACCEPT");
        return no;
    }

    /** As a move by hand into another branch left it once. */
    private void gone(String no, String step) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(no)
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(instance)
                .cancelAllForActivity(step)
                .execute();
    }

    private void looks() {
        var more = true;
        while (more) more = watchman.piece(Shift.OPEN);
    }

    private List<String> found(String no) {
        return db.sql("select why || ' ' || place from standstill where case_no = ? order by why")
                .param(no)
                .query(String.class)
                .list();
    }

    private static void looksWell(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }
}
