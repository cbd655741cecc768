package org.banjie.worklist.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.banjie.background.Shift;
import org.banjie.background.running.ByHand;
import org.banjie.testing.BadRow;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps in the hands of somebody who is there no more, or whom their leader takes them from. */
class LeftStepsTest extends DeskStory {

    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String LEADER = "street-leader." + STREET;

    @Autowired
    LeftStepsWork work;

    @Autowired
    ByHand byHand;

    @Test
    void a_step_whose_holder_has_no_account_any_more_falls_back_to_the_office_and_is_shown_as_such() {
        var caseNo = visited();
        isWith("left-long-ago", caseNo);
        work.piece(Shift.OPEN);
        assertThat(waiting(FIRST, caseNo)).isEqualTo(1);
        assertThat(verbs(caseNo)).contains("fell-back");
        says(signedIn(FIRST, "/worklist?q=" + caseNo), "已离岗");
        does(FIRST, caseNo, "Task_HomeVisit", "RECORDED");
    }

    @Test
    void a_step_that_cannot_fall_back_keeps_no_other_from_it_and_does_so_later() {
        var bad = visited();
        var good = visited();
        isWith("left-long-ago", bad);
        isWith("left-long-ago", good);
        try (var row = BadRow.in(db, "work_item", "case_no", bad)) {
            assertThat(byHand.failsAtSome("worklist.left-steps")).contains(taskOf(bad, "Task_HomeVisit"));
        }
        assertThat(holder(good)).isEmpty();
        assertThat(holder(bad)).isEqualTo("left-long-ago");
        clock.advance(Duration.ofMinutes(1));
        byHand.does("worklist.left-steps");
        assertThat(holder(bad)).isEmpty();
    }

    @Test
    void whoever_asks_for_such_a_step_has_it_at_once() {
        var caseNo = visited();
        isWith("left-long-ago", caseNo);
        assertThat(claims(SECOND, caseNo).status()).isEqualTo(204);
        assertThat(verbs(caseNo)).contains("fell-back");
    }

    @Test
    void somebody_who_changed_to_another_office_keeps_nothing_of_the_former_one() {
        var caseNo = visited();
        isWith("registrar", caseNo);
        work.piece(Shift.OPEN);
        assertThat(holder(caseNo)).isEmpty();
        assertThat(claims(FIRST, caseNo).status()).isEqualTo(204);
        work.piece(Shift.OPEN);
        assertThat(holder(caseNo)).as("whoever is of the office keeps it").isEqualTo(FIRST);
    }

    @Test
    void a_leader_gives_a_step_to_another_and_both_read_it_above_their_list() {
        var caseNo = visited();
        claims(FIRST, caseNo);
        clock.goesTo("2026-02-12T09:00");
        var page = signedIn(LEADER, "/worklist/cases/" + caseNo);
        says(page, "手上 3 天");
        page.getByText("收回或改派").first().click();
        page.locator("select[name=to]").selectOption(SECOND);
        page.locator("form[action*=take-over] button").click();
        says(page, "请写明为什么收回或改派");
        page.locator("select[name=to]").selectOption(SECOND);
        page.locator("form[action*=take-over] input[name=reason]").fill("他住院了");
        browser.axe(page);
        page.locator("form[action*=take-over] button").click();
        says(page, "已收回或改派");
        assertThat(holder(caseNo)).isEqualTo(SECOND);
        assertThat(verbs(caseNo)).contains("taken-over");
        says(signedIn(FIRST, "/worklist"), "从您手上收回");
        var second = signedIn(SECOND, "/worklist");
        says(second, "改派给您");
        second.getByText("知道了").click();
        keepsSilent(second, "改派给您");
        assertThat(as(FIRST)
                        .post("/tasks/" + taskOf(caseNo, "Task_HomeVisit") + "/release")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void an_administrator_takes_it_back_for_the_office_and_nobody_else_may() {
        var caseNo = visited();
        claims(FIRST, caseNo);
        var step = "/tasks/" + taskOf(caseNo, "Task_HomeVisit") + "/take-over";
        for (var uid : List.of(SECOND, "street-leader.310117001", "street-reviewer." + STREET, "auditor")) {
            assertThat(as(uid).post(step, Map.of("reason", "换人")).status())
                    .as(uid)
                    .isIn(403, 404);
        }
        assertThat(as("admin-1").post(step, Map.of("reason", " ")).status()).isEqualTo(422);
        assertThat(as("admin-1")
                        .post(step, Map.of("reason", "换人", "to", "registrar"))
                        .status())
                .isEqualTo(422);
        assertThat(holder(caseNo)).isEqualTo(FIRST);
        assertThat(as("admin-1").post(step, Map.of("reason", "换人")).status()).isEqualTo(204);
        assertThat(holder(caseNo)).isEmpty();
        assertThat(as("admin-1").post(step, Map.of("reason", "换人")).status()).isEqualTo(409);
    }

    @Test
    void passing_a_step_on_and_the_exit_of_that_name_are_told_apart_in_old_entries_too() {
        var caseNo = visited();
        claims(FIRST, caseNo);
        as(FIRST)
                .post(
                        "/tasks/" + taskOf(caseNo, "Task_HomeVisit") + "/transfer",
                        Map.of("to", SECOND, "reason", "明日病假"));
        assertThat(verbs(caseNo)).contains("passed-on").doesNotContain("transfer");
        var journal = signedIn(LEADER, "/worklist/cases/" + caseNo + "/journal");
        says(journal, "转办：入户调查（第一调查人）");
        keepsSilent(journal, "户籍迁移");
        as(REVIEWER).post("/cases/" + caseNo + "/exits/transfer", Map.of("reason", "户口迁走"));
        journal.reload();
        says(journal, "登记户籍迁移");
    }

    private String visited() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    private ApiClient.Reply claims(String uid, String caseNo) {
        return as(uid).post("/tasks/" + taskOf(caseNo, "Task_HomeVisit") + "/claim");
    }

    private void isWith(String uid, String caseNo) {
        db.sql("update work_item set assignee = ? where task_id = ?")
                .params(uid, taskOf(caseNo, "Task_HomeVisit"))
                .update();
    }

    private String holder(String caseNo) {
        return db.sql("select coalesce(assignee, '') from work_item where task_id = ?")
                .param(taskOf(caseNo, "Task_HomeVisit"))
                .query(String.class)
                .single();
    }

    private int waiting(String uid, String caseNo) {
        return as(uid).get("/worklist?q=" + caseNo).json().path("items").size();
    }

    private List<String> verbs(String caseNo) {
        return as(LEADER).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act");
    }
}
