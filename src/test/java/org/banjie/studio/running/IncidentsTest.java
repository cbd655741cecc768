package org.banjie.studio.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.flow.Edition;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the system could not do, what administrators do about it, and kinds that take no new cases for a while. */
@StandsStill("failures that nobody has mended yet")
class IncidentsTest extends Story {

    private static final String NOTICE = "caseSteps.issueAfter(caseNo, 'correction', 'Task_CheckCompleteness')";

    @Autowired
    BeanFactory program;

    @Autowired
    ByHand byHand;

    @AfterEach
    void as_it_was_shipped() {
        db.sql("delete from flow_suspended").update();
        Edition.restore("assistance", program);
    }

    @Test
    void a_failure_is_told_in_words_and_mended_by_a_mended_version_and_one_more_try() {
        var no = isBroken();
        var incident = incident(no);
        assertThat(incident.path("name").asText()).isEqualTo("出具一次性告知单");
        assertThat(incident.path("cause").asText()).startsWith("文书开不出来").doesNotContain("Exception");
        assertThat(stepsOpenFor(no)).isEmpty();
        assertThat(as(CLERK).get("/incidents").status()).isEqualTo(403);
        var broken = live();
        Edition.restore("assistance", program);
        moves(broken);
        assertThat(as("admin-1")
                        .post("/incidents/" + incident.path("id").asText() + "/retry")
                        .ok())
                .isTrue();
        timeline.settle();
        assertThat(stepsOpenFor(no)).containsExactly("Task_Correct");
        assertThat(incident(no)).isNull();
        assertThat(verbs(no)).contains("moved-to-version", "incident-retried");
    }

    @Test
    void a_case_is_put_to_another_step_with_a_reason_that_stays_on_record() {
        var no = isBroken();
        var move = Map.of("from", "Step_CorrectionNotice", "to", "Task_Correct", "reason", "告知单已用纸质送达");
        assertThat(as(CLERK).post("/running/" + no + "/move", move).status()).isEqualTo(403);
        var silent = Map.of("from", "Step_CorrectionNotice", "to", "Task_Correct", "reason", " ");
        assertThat(as("admin-1").post("/running/" + no + "/move", silent).status())
                .isEqualTo(422);
        assertThat(as("admin-1").post("/running/" + no + "/move", move).ok()).isTrue();
        timeline.settle();
        assertThat(stepsOpenFor(no)).containsExactly("Task_Correct");
        assertThat(incident(no)).isNull();
        assertThat(verbs(no)).contains("put-to-step");
    }

    @Test
    void a_case_is_ended_only_by_two_and_its_limits_and_steps_end_with_it() {
        var no = files(Household.of(3, "900"));
        does(CLERK, no, "Task_CheckCompleteness", "ACCEPT");
        var reply = as("admin-1").post("/running/" + no + "/end", Map.of("reason", "测试时误立的案件"));
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        var path = "/running/endings/" + reply.json().path("id").asLong();
        assertThat(as("admin-1").post(path + "/confirm").json().path("type").asText())
                .contains("four-eyes");
        assertThat(stepsOpenFor(no)).isNotEmpty();
        assertThat(as("admin-2").post(path + "/confirm").ok()).isTrue();
        assertThat(stepsOpenFor(no)).isEmpty();
        assertThat(theCase(no).path("status").asText()).isEqualTo("TERMINATED");
        assertThat(open("statutory_limit where closed_on is null and subject = ?", no))
                .isZero();
        assertThat(open("act_ru_execution where business_key_ = ?", no)).isZero();
        assertThat(as("admin-2").post(path + "/confirm").status()).isEqualTo(409);
    }

    @Test
    void a_kind_that_is_suspended_says_why_and_its_running_cases_go_on() {
        var no = files(Household.of(3, "900"));
        var why = Map.of("reason", "政策调整，三月一日起恢复");
        assertThat(as(CLERK).post("/models/assistance/suspend", why).status()).isEqualTo(403);
        assertThat(as("admin-1").post("/models/assistance/suspend", why).ok()).isTrue();
        var refused = as(CLERK).post("/cases", Household.of(3, "900").application(VILLAGE));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().toString()).contains("政策调整，三月一日起恢复");
        does(CLERK, no, "Task_CheckCompleteness", "ACCEPT");
        goesTo("2026-04-20T09:00");
        assertThat(verbs(no)).contains("overdue");
        assertThat(as("admin-1").post("/models/assistance/resume").ok()).isTrue();
        assertThat(files(Household.of(3, "900"))).isNotBlank();
    }

    private static final String CLERK = "street-intake." + STREET;

    /** Its notice cannot be printed, however often it is tried. */
    private String isBroken() {
        Edition.of("assistance")
                .replace("assistance.bpmn", NOTICE, NOTICE.replace("'correction'", "'no-such-paper'"))
                .deploy(program);
        var no = files(Household.of(3, "900"));
        does(CLERK, no, "Task_CheckCompleteness", "CORRECT");
        for (var tries = 1; tries <= 4; tries++) goesTo(today() + "T1" + tries + ":00");
        return no;
    }

    private JsonNode incident(String caseNo) {
        for (var one : as("admin-1").get("/incidents").json()) {
            if (one.path("caseNo").asText().equals(caseNo)) return one;
        }
        return null;
    }

    private void moves(int from) {
        var body = Map.of("from", from, "to", live(), "dryRun", false);
        var id = as("admin-1")
                .post("/models/assistance/migrate", body)
                .json()
                .path("id")
                .asLong();
        as("admin-2").post("/models/assistance/migrations/" + id + "/confirm");
        byHand.settle();
    }

    private int live() {
        return db.sql("select max(version_) from act_re_procdef where key_ = 'assistance'")
                .query(Integer.class)
                .single();
    }

    private long open(String rows, String caseNo) {
        return db.sql("select count(*) from " + rows)
                .param(caseNo)
                .query(Long.class)
                .single();
    }

    private List<String> verbs(String caseNo) {
        return db.sql("select verb from journal_entry where chain = ?")
                .param(caseNo)
                .query(String.class)
                .list();
    }
}
