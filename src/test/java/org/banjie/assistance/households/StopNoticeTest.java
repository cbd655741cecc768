package org.banjie.assistance.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.grants.Category;
import org.banjie.grants.GrantStatus;
import org.banjie.grants.Grants;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Support in extreme poverty does not end before the village was told (特困人员认定办法第二十六条、第二十七条). */
class StopNoticeTest extends Story {

    private static final String INVESTIGATOR = "street-investigator-1." + STREET;
    private static final String REVIEWER = "street-reviewer." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static final String INTAKE = "street-intake." + STREET;
    private static final String CLERK = "village-clerk." + VILLAGE;

    @Autowired
    Grants grants;

    @Autowired
    Reviews reviews;

    @Test
    @DisplayName(
            "E4: the son returns: seven days' notice first, then an end from the next month, then help towards other assistance")
    void an_end_is_told_first() {
        goesTo("2026-02-25T09:00");
        var grant = new Recipients(grants).in(VILLAGE, Category.EXTREME, 1).id();
        var caseNo = proposesTheEnd(grant);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Publicise");
        assertThat(papers().text(caseNo, "stop-publicity"))
                .contains("拟终止特困人员救助供养公示", "自2026年2月25日起至2026年3月4日止（7天", "受理异议的机关：上海市松江区中山街道办事处", "电话：12345");
        var step = "/tasks/" + taskOf(caseNo, "Task_Publicise") + "/papers/stop-publicity";
        assertThat(as(CLERK).file(step)).isNotEmpty();
        does(CLERK, caseNo, "Task_Publicise", "POSTED");
        assertThat(stepsOpenFor(caseNo)).isEmpty();
        goesTo("2026-03-05T09:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Decide");
        does(LEADER, caseNo, "Task_Decide", "CONFIRM");
        assertThat(grants.find(grant).orElseThrow().endsOn()).isEqualTo("2026-03-31");
        assertThat(papers().text(caseNo, "extreme-stopped"))
                .contains("自2026年4月起终止救助供养", "第二十六条", "临时救助")
                .doesNotContain("最低生活保障审核确认办法");
        does(INTAKE, caseNo, "Task_Serve", "SERVED");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Help");
        does(INTAKE, caseNo, "Task_Help", "APPLIED");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("APPROVED");
    }

    @Test
    void it_hangs_from_the_day_it_was_posted_whenever_that_is_recorded() {
        goesTo("2026-03-02T09:00");
        var caseNo = proposesTheEnd(
                new Recipients(grants).in(VILLAGE, Category.EXTREME, 1).id());
        goesTo("2026-03-09T09:00");
        does(CLERK, caseNo, "Task_Publicise", "POSTED", Map.of("postedOn", "2026-03-03"));
        goesTo("2026-03-11T09:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Decide");
    }

    @Test
    void an_objection_has_it_looked_into_again_within_fifteen_working_days() {
        var grant = new Recipients(grants).in(VILLAGE, Category.EXTREME, 1).id();
        var caseNo = proposesTheEnd(grant);
        does(CLERK, caseNo, "Task_Publicise", "POSTED");
        var alone = as(INTAKE).post("/cases/" + caseNo + "/exits/object", Map.of("reason", "儿子并未返回"));
        assertThat(alone.json().path("type").asText()).endsWith("entry-of-its-own");
        objects(caseNo, today().toString());
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Verify");
        assertThat(db.sql("select due_on::text from statutory_limit where subject = ? and code = 'objection'")
                        .param(caseNo)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-03-06");
        assertThat(grants.find(grant).orElseThrow().status()).isEqualTo(GrantStatus.LIVE);
    }

    @Test
    void what_is_said_and_by_whom_is_an_entry_and_whoever_verifies_again_reads_what_was_said() {
        var caseNo = proposesTheEnd(
                new Recipients(grants).in(VILLAGE, Category.EXTREME, 1).id());
        does(CLERK, caseNo, "Task_Publicise", "POSTED");
        objects(caseNo, today().toString());
        var task = taskOf(caseNo, "Task_Verify");
        as(INVESTIGATOR).post("/tasks/" + task + "/claim", Map.of());
        var form = as(INVESTIGATOR).get("/tasks/" + task).json().path("form");
        assertThat(form.path("data").path("brought").asText())
                .contains("儿子并未返回")
                .doesNotContain("钱某");
        assertThat(as(INVESTIGATOR)
                        .get("/cases/" + caseNo + "/objections")
                        .json()
                        .toString())
                .contains("儿子并未返回")
                .doesNotContain("钱某");
        var entry = as(REVIEWER).get("/cases/" + caseNo + "/objections").json().get(0);
        assertThat(entry.path("who").asText()).isEqualTo("钱某");
        assertThat(entry.path("inTime").asBoolean()).isTrue();
    }

    @Test
    void one_received_on_the_last_day_and_entered_when_it_is_to_be_decided_is_in_time() {
        var caseNo = proposesTheEnd(
                new Recipients(grants).in(VILLAGE, Category.EXTREME, 1).id());
        does(CLERK, caseNo, "Task_Publicise", "POSTED");
        goesTo("2026-02-25T09:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Decide");
        objects(caseNo, "2026-02-25");
        assertThat(stepsOpenFor(caseNo)).as("came after the last day").containsExactly("Task_Decide");
        objects(caseNo, "2026-02-24");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Verify");
        does(INVESTIGATOR, caseNo, "Task_Verify", "UNCHANGED");
        does(REVIEWER, caseNo, "Task_Propose", "KEEP");
        does(LEADER, caseNo, "Task_Decide", "CONFIRM");
        var entries = as(REVIEWER).get("/cases/" + caseNo + "/objections").json();
        assertThat(entries.findValuesAsText("outcome"))
                .as("what came after the last day, and what was in time")
                .containsExactly("LATE", "REINVESTIGATE");
        assertThat(entries.get(1).path("found").path("code").asText()).isEqualTo("KEPT");
    }

    private void objects(String caseNo, String receivedOn) {
        var said = new HashMap<String, Object>(
                Map.of("sort", "OBJECTION", "anonymous", false, "who", "钱某", "contact", "021-57650000", "way", "BOX"));
        said.putAll(Map.of("receivedOn", receivedOn, "facts", "儿子并未返回", "evidence", "邻居可以作证"));
        var reply = as(INTAKE).post("/cases/" + caseNo + "/objections", said);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(204);
        timeline.settle();
    }

    private String proposesTheEnd(long grant) {
        var caseNo = reviews.open(grant, ReviewCause.REPORTED_CHANGE, "儿子返回，有赡养能力", INTAKE);
        does(INVESTIGATOR, caseNo, "Task_Verify", "NO_LONGER");
        does(
                REVIEWER,
                caseNo,
                "Task_Propose",
                "STOP",
                Map.of("fromMonth", today().withDayOfMonth(1).toString()));
        return caseNo;
    }
}
