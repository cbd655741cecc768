package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The check of means begins within three working days of acceptance (57号第十七条), and is returned within others. */
class CheckStartTest extends Story {

    private static final String CHECK = "district-check";
    private static final String STEP = "Task_EconomicCheck";

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "L45: accepted on Monday 9 February, the check has to begin by Thursday the 12th; its lamp says so on every list")
    void it_has_to_begin_on_the_third_working_day_at_the_latest() {
        var caseNo = accepted();
        assertThat(row(caseNo).path("dueOn").asText()).isEqualTo("2026-02-12");
        assertThat(stage(caseNo).path("dueOn").asText()).isEqualTo("2026-02-12");
        assertThat(Visitor.signedIn(port, CHECK).get("/worklist/tasks/" + taskOf(caseNo, STEP)))
                .contains("最晚这天启动", "民发〔2021〕57号第十七条");
        goesTo("2026-02-12T23:50");
        assertThat(row(caseNo).path("light").asText()).isEqualTo("YELLOW");
        goesTo("2026-02-13T00:10");
        assertThat(row(caseNo).path("light").asText()).isEqualTo("RED");
    }

    @Test
    void whoever_takes_it_begins_it_and_from_then_on_the_day_of_its_return_counts() {
        var caseNo = accepted();
        goesTo("2026-02-12T16:00");
        assertThat(as(CHECK)
                        .post("/tasks/" + taskOf(caseNo, STEP) + "/claim", Map.of())
                        .ok())
                .isTrue();
        assertThat(row(caseNo).path("dueOn").asText()).isEqualTo("2026-02-28");
        assertThat(row(caseNo).path("light").asText()).isEqualTo("GREEN");
        as(CHECK).post("/tasks/" + taskOf(caseNo, STEP) + "/release", Map.of());
        assertThat(row(caseNo).path("dueOn").asText())
                .as("what has begun stays begun")
                .isEqualTo("2026-02-28");
    }

    @Test
    void the_applicant_reads_by_when_it_has_to_begin() {
        var caseNo = accepted();
        does("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED");
        assertThat(stage(caseNo).path("begins").asBoolean()).isTrue();
        as(CHECK).post("/tasks/" + taskOf(caseNo, STEP) + "/claim", Map.of());
        assertThat(stage(caseNo).path("begins").asBoolean()).isFalse();
        assertThat(stage(caseNo).path("dueOn").asText()).isEqualTo("2026-02-28");
    }

    private String accepted() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    private JsonNode row(String caseNo) {
        for (var box : new String[] {"todo", "mine"}) {
            var items = as(CHECK).get("/worklist?limit=100&box=" + box).json().path("items");
            var found = StreamSupport.stream(items.spliterator(), false)
                    .filter(item -> item.path("caseNo").asText().equals(caseNo))
                    .findFirst();
            if (found.isPresent()) return found.get();
        }
        throw new AssertionError("not on the list: " + caseNo);
    }

    private JsonNode stage(String caseNo) {
        return StreamSupport.stream(theCase(caseNo).path("steps").spliterator(), false)
                .filter(step -> step.path("id").asText().equals("inquiry"))
                .findFirst()
                .orElseThrow();
    }
}
