package org.banjie.worklist.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.testing.bench.Sheet;
import org.banjie.testing.bench.Times;
import org.banjie.testing.story.Story;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The list of steps over HTTP among ten thousand open ones and among a million, and the same question asked of the engine itself,
 * on the same database, without HTTP. A clerk of an office with half of all steps asks.
 *
 * <pre>mvn -Dtest=ListBench -Dsurefire.failIfNoSpecifiedTests=false test [-Dbench.open=1000000]</pre>
 */
@TestPropertySource(properties = "spring.application.name=list")
class ListBench extends Story {

    private static final int FEW = 10_000;
    private static final int OPEN = Integer.getInteger("bench.open", 1_000_000);
    private static final int CALLS = 60;
    private static final int ENGINE_CALLS = 5;
    private static final double MOST = 1.5;
    private static final String CLERK = "district-check";

    private static final Map<String, String> ASKED = Map.of(
            "by due day", "sort=due",
            "by day of arrival", "sort=created",
            "by applicant", "sort=applicant",
            "late ones", "light=RED",
            "a kind with nothing in it", "kind=funeral",
            "a beginning of a name", "q=%E8%B5%B5",
            "a number", "q=DB-310117002-2026-000002");

    @Autowired
    TaskService engine;

    @Test
    void a_list_among_many_steps() {
        var steps = new ManySteps(db, version(), AssistanceModel.ECONOMIC_CHECK, AssistanceModel.PRELIMINARY_OPINION);
        steps.withoutCases();
        steps.add(1, FEW);
        asked();
        var few = asked();
        steps.add(FEW + 1, OPEN);
        var many = asked();
        var sheet = new Sheet("list of %,d open steps → %,d".formatted(FEW, OPEN));
        few.forEach((what, times) ->
                sheet.ratio(what + ", p50", times.p50(), many.get(what).p50(), MOST));
        theEngine(sheet, many.get("by due day"));
        sheet.settle();
    }

    private String version() {
        return db.sql("select id_ from act_re_procdef where key_ = 'assistance'")
                .query(String.class)
                .single();
    }

    private Map<String, Times> asked() {
        var client = as(CLERK);
        var all = new LinkedHashMap<String, Times>();
        ASKED.forEach((what, query) -> {
            var times = all.computeIfAbsent(what, none -> new Times());
            for (var i = 0; i < CALLS; i++) {
                var reply = times.of(() -> client.get("/worklist?limit=25&" + query));
                assertThat(reply.ok()).as(reply.toString()).isTrue();
            }
        });
        return all;
    }

    /** What an own table for the list is worth: the engine looks at every task of the office each time. */
    private void theEngine(Sheet sheet, Times ours) {
        db.sql(
                        """
                insert into act_ru_task (id_, rev_, name_, priority_, create_time_, due_date_, suspension_state_)
                select task_id, 1, step, 50, since::timestamp, due_on::timestamp, 1 from work_item
                """)
                .update();
        db.sql(
                        """
                insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                select task_id, 1, grp, 'candidate', task_id from work_item
                """)
                .update();
        db.sql("analyze").update();
        var times = new Times();
        var offices = List.of(ManySteps.CROWDED, ManySteps.STREET);
        var found = new ArrayList<Integer>();
        for (var i = 0; i < ENGINE_CALLS; i++) {
            found.add(times.of(() -> engine.createTaskQuery()
                            .taskCandidateGroupIn(offices)
                            .orderByDueDate()
                            .asc()
                            .listPage(0, 25))
                    .size());
        }
        assertThat(found).containsOnly(25);
        sheet.ratio(
                "by due day, p50: the engine’s own question without HTTP → ours over HTTP", times.p50(), ours.p50(), 1);
    }
}
