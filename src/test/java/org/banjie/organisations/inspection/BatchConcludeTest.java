package org.banjie.organisations.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banjie.access.recusals.Recusals;
import org.banjie.flow.Edition;
import org.banjie.lots.Sampling;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Clean reports concluded together: never before somebody has looked at a sample of them. */
class BatchConcludeTest extends InspectionStory {

    @Autowired
    Recusals recusals;

    @Autowired
    BeanFactory program;

    private List<String> clean(int count) {
        var all = Stream.generate(this::association).limit(count).toList();
        opensTheRound(YEAR);
        all.forEach(this::isAtTheRegistry);
        return all;
    }

    private JsonNode draws() {
        var reply = as(REGISTRAR).post("/inspection/rounds/2025/batches");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json();
    }

    private ApiClient.Reply concludes(JsonNode batch) {
        var reply = as(REGISTRAR).post("/inspection/batches/" + batch.path("id").asLong() + "/conclude");
        byHand.settle();
        timeline.settle();
        return reply;
    }

    private static String drawn(JsonNode batch) {
        return batch.path("sample").path(0).path("caseNo").asText();
    }

    private Map<String, Integer> results(JsonNode batch) {
        var results = as(REGISTRAR)
                .get("/inspection/batches/" + batch.path("id").asLong())
                .json()
                .path("results");
        var counts = new TreeMap<String, Integer>();
        results.fields()
                .forEachRemaining(one -> counts.put(one.getKey(), one.getValue().asInt()));
        return counts;
    }

    /** As if they had ended that step of it, and nobody had reported. */
    private void ended(String uid, String caseNo, String step) {
        db.sql(
                        """
                        update case_opinion o set by = :by, step = :step
                        where case_no = :no and no = (select max(no) from case_opinion where case_no = o.case_no)
                        """)
                .param("by", uid)
                .param("step", step)
                .param("no", caseNo)
                .update();
    }

    @Test
    void the_drawn_one_is_looked_at_first_then_one_act_passes_the_others_each_with_its_paper() {
        var all = clean(4);
        var batch = draws();
        assertThat(batch.path("population").asInt()).isEqualTo(4);
        assertThat(batch.path("sample")).hasSize(1);
        assertThat(concludes(batch).json().path("type").asText()).endsWith("sample-open");
        does("registrar-2", drawn(batch), "Task_Examine", "CLEAN");
        assertThat(concludes(batch).ok()).isTrue();
        for (var uscc : all) {
            assertThat(stateOf(uscc)).isEqualTo("PASS");
            assertThat(papers().codes(caseOf(uscc))).containsExactly("conclusion");
            assertThat(stepsOpenFor(caseOf(uscc))).isEmpty();
        }
        assertThat(results(batch)).containsOnly(Map.entry("CONCLUDED", 3));
        assertThat(db.sql("select count(*) from journal_entry where verb = 'concluded-in-batch'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
        assertThat(concludes(batch).json().path("type").asText()).endsWith("batch-ended");
    }

    @Test
    void a_fault_in_the_sample_stops_the_batch_and_another_can_be_drawn() {
        var all = clean(3);
        var batch = draws();
        does(REGISTRAR, drawn(batch), "Task_Examine", "FAULTS", fault("CHAOS", "LIGHT"));
        assertThat(concludes(batch).json().path("type").asText()).endsWith("sample-fails");
        assertThat(all.stream().map(this::stateOf))
                .containsOnlyOnce("BASIC_PASS")
                .doesNotContain("PASS");
        as(REGISTRAR).post("/inspection/batches/" + batch.path("id").asLong() + "/give-up");
        assertThat(draws().path("population").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_late_dissented_to_or_odd_is_in_no_batch() {
        var late = association();
        var dissented = association();
        var idle = association();
        var poor = association();
        var moved = association();
        opensTheRound(YEAR);
        reports(dissented);
        does("competent-unit", caseOf(dissented), "Task_PreReview", "DISAGREE");
        reports(idle, Map.of("activities", 0));
        reports(poor, Map.of("netAssets", "29999.99"));
        reports(moved, Map.of("address", "泗泾镇江川路2号"));
        for (var one : List.of(idle, poor, moved)) does("competent-unit", caseOf(one), "Task_PreReview", "AGREE");
        goesTo("2026-04-01T09:00");
        reports(late);
        does("competent-unit", caseOf(late), "Task_PreReview", "AGREE");
        var why = new ArrayList<String>();
        for (var one : List.of(late, dissented, idle, poor, moved)) {
            why.add(db.sql("select array_to_string(exceptions, ',') from inspection_report where uscc = ?")
                    .param(one)
                    .query(String.class)
                    .single());
        }
        assertThat(why).containsExactly("LATE", "DISSENT", "NO_ACTIVITY", "NET_ASSETS", "DIFFERS");
        assertThat(as(REGISTRAR).post("/inspection/rounds/2025/batches").status())
                .isEqualTo(409);
    }

    @Test
    void whoever_reported_or_must_keep_away_does_not_conclude_it_in_a_batch_either() {
        var all = clean(3);
        var batch = draws();
        does("registrar-2", drawn(batch), "Task_Examine", "CLEAN");
        var others = all.stream()
                .map(this::caseOf)
                .filter(no -> !no.equals(drawn(batch)))
                .toList();
        recusals.recuse(others.get(0), REGISTRAR, "亲属", "system");
        ended(REGISTRAR, others.get(1), "Task_Report");
        concludes(batch);
        assertThat(results(batch)).containsOnly(Map.entry("FOUR_EYES", 1), Map.entry("RECUSED", 1));
        assertThat(stepsOpenFor(others.get(0))).containsExactly("Task_Examine");
        assertThat(db.sql("select count(*) from inspection_report where batch is null and state = 'EXAMINE'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whom_the_published_model_lets_examine_it_lets_conclude_in_a_batch_and_nobody_else() {
        // as the studio leaves it when one is unticked and another is ticked
        Edition.of("inspection")
                .replace(
                        "inspection.bpmn",
                        "value=\"Task_Report Task_PreReview\"",
                        "value=\"Task_PreReview Task_CoSign\"")
                .deploy(program);
        try {
            var all = clean(4);
            var batch = draws();
            does("registrar-2", drawn(batch), "Task_Examine", "CLEAN");
            var others = all.stream()
                    .map(this::caseOf)
                    .filter(no -> !no.equals(drawn(batch)))
                    .toList();
            ended(REGISTRAR, others.get(0), "Task_Report");
            ended(REGISTRAR, others.get(1), "Task_PreReview");
            ended(REGISTRAR, others.get(2), "Task_CoSign");
            concludes(batch);
            assertThat(results(batch)).containsOnly(Map.entry("CONCLUDED", 1), Map.entry("FOUR_EYES", 2));
            assertThat(stepsOpenFor(others.get(0))).isEmpty();
            assertThat(stepsOpenFor(others.get(1))).containsExactly("Task_Examine");
            assertThat(stepsOpenFor(others.get(2))).containsExactly("Task_Examine");
        } finally {
            Edition.restore("inspection", program);
        }
    }

    @Test
    void a_draw_can_be_drawn_again_and_nobody_can_change_it() {
        clean(3);
        var batch = draws();
        var numbers = new ArrayList<String>();
        as("auditor")
                .get("/inspection/batches/" + batch.path("id").asLong() + "/population")
                .json()
                .forEach(one -> numbers.add(one.asText()));
        assertThat(HexFormat.of().formatHex(Sampling.hash(numbers)))
                .isEqualTo(batch.path("populationHash").asText());
        assertThat(Sampling.draw(HexFormat.of().parseHex(batch.path("seed").asText()), numbers, 1))
                .containsExactly(drawn(batch));
        for (var change : List.of(
                "update inspection_batch set lots = 0",
                "update inspection_batch_report set drawn = not drawn",
                "delete from inspection_batch_report")) {
            assertThatThrownBy(() -> db.sql(change).update()).hasStackTraceContaining("stands as it was drawn");
        }
    }

    @Test
    void strangers_are_kept_out() {
        clean(1);
        for (var uid : List.of("street-intake." + STREET, "competent-unit", "district-assistance")) {
            assertThat(as(uid).get("/inspection/rounds/2025").status()).isEqualTo(403);
        }
        for (var uid : List.of("auditor", "admin-1", "district-approver")) {
            assertThat(as(uid).post("/inspection/rounds/2025/batches").status()).isEqualTo(403);
        }
    }

    @Test
    void a_report_that_was_sent_back_and_came_again_is_out_of_its_batch() {
        var all = clean(3);
        var batch = draws();
        does("registrar-2", drawn(batch), "Task_Examine", "CLEAN");
        var back = all.stream()
                .filter(one -> !caseOf(one).equals(drawn(batch)))
                .findFirst()
                .orElseThrow();
        var gap = Map.of("code", "netAssets", "item", "和报表对不上", "todo", "按报表填写");
        does("registrar-2", caseOf(back), "Task_Examine", "BACK", Map.of("gaps", List.of(gap)));
        reports(back);
        does("competent-unit", caseOf(back), "Task_PreReview", "AGREE");
        concludes(batch);
        assertThat(results(batch)).containsOnly(Map.entry("CONCLUDED", 1), Map.entry("MOVED_ON", 1));
        assertThat(stateOf(back)).isEqualTo("EXAMINE");
    }

    @Test
    void whoever_must_keep_away_does_not_find_the_case_in_any_list() {
        var uscc = clean(1).get(0);
        recusals.recuse(caseOf(uscc), REGISTRAR, "亲属", "system");
        for (var path : List.of("/inspection/2025/clean", "/inspection/2025/reports?state=EXAMINE")) {
            assertThat(Visitor.signedIn(port, REGISTRAR).get(path)).doesNotContain(caseOf(uscc));
        }
        assertThat(Visitor.signedIn(port, "registrar-2").get("/inspection/2025/clean"))
                .contains(caseOf(uscc));
    }
}
