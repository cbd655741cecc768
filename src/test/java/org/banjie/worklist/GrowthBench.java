package org.banjie.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.testing.bench.Sheet;
import org.banjie.testing.bench.Times;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * Whether an act takes longer when a district has been at work for years: the same acts over HTTP among ten thousand open cases
 * and among a million beside three million closed ones, in one run.
 *
 * <pre>mvn -Dtest=GrowthBench -Dsurefire.failIfNoSpecifiedTests=false test [-Dbench.open=1000000 -Dbench.closed=3000000]</pre>
 */
@TestPropertySource(properties = "spring.application.name=growth")
class GrowthBench extends Story {

    private static final int FEW = 10_000;
    private static final int OPEN = Integer.getInteger("bench.open", 1_000_000);
    private static final int CLOSED = Integer.getInteger("bench.closed", 3_000_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 60);
    private static final double MOST = 1.3;
    private static final String CLERK = "street-investigator-1." + STREET;

    private final List<String> acts = List.of("hand in", "find", "claim", "read", "complete");
    private int people = 100;

    @Test
    void acts_among_many_cases() {
        var like = files(Household.of(1, "99"));
        var cases = new ManyCases(db);
        cases.open(like, 1, FEW);
        rounds();
        var few = rounds();
        cases.open(like, FEW + 1, OPEN);
        cases.closed(like, OPEN + 1, OPEN + CLOSED);
        var many = rounds();
        var sheet = new Sheet("acts among %,d open cases → %,d and %,d closed".formatted(FEW, OPEN, CLOSED));
        for (var act : acts) {
            sheet.took(act + ", p95", many.get(act).p95());
            sheet.ratio(act + ", p50", few.get(act).p50(), many.get(act).p50(), MOST);
        }
        sheet.settle();
    }

    private Map<String, Times> rounds() {
        var times = new LinkedHashMap<String, Times>();
        for (var act : acts) times.put(act, new Times());
        var filed = new ArrayList<String>();
        for (var round = 0; round < ROUNDS; round++) {
            var household = Household.of(1, String.valueOf(people++));
            filed.add(times.get("hand in").of(() -> files(household)));
        }
        for (var caseNo : filed) step(times, caseNo);
        timeline.settle();
        return times;
    }

    private void step(Map<String, Times> times, String caseNo) {
        does("street-intake." + STREET, caseNo, AssistanceModel.CHECK_COMPLETENESS, "ACCEPT");
        var client = as(CLERK);
        var list = times.get("find").of(() -> client.get("/worklist?box=todo&limit=5&q=" + caseNo));
        var task = list.json().path("items").path(0).path("taskId").asText();
        times.get("claim").of(() -> client.post("/tasks/" + task + "/claim"));
        var form =
                times.get("read").of(() -> client.get("/tasks/" + task)).json().path("form");
        var answers = filler().fill(form.path("schema"), form.path("data"));
        var body = Map.of("outcome", "RECORDED", "reason", reason(), "answers", answers);
        var ended = times.get("complete").of(() -> client.post("/tasks/" + task + "/complete", body));
        assertThat(ended.ok()).as(ended.toString()).isTrue();
    }
}
