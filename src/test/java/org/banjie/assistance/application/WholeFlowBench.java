package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.FormFiller;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.PapersThere;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;

/**
 * How fast it is, over real HTTP, PostgreSQL and LDAP. Not part of the build; figures are printed:
 *
 * <pre>mvn -Dtest=WholeFlowBench -Dsurefire.failIfNoSpecifiedTests=false test</pre>
 */
class WholeFlowBench extends Story {

    private static final int CASES = Integer.getInteger("bench.cases", 100);
    private static final int CLIENTS = 4;
    private static final int READS = 300;

    private final List<Long> decisions = Collections.synchronizedList(new ArrayList<>());

    @Test
    void figures() throws Exception {
        var start = System.nanoTime();
        var cases = each(CASES, n -> files(Household.of(3, "900").with(Citizens::born)));
        all(cases, "street-intake." + STREET, "Task_CheckCompleteness", "ACCEPT");
        all(cases, "street-investigator-1." + STREET, "Task_HomeVisit", "RECORDED");
        all(cases, "street-investigator-2." + STREET, "Task_HomeVisitCosign", "SIGNED");
        all(cases, "district-check", "Task_EconomicCheck", "MATCH");
        all(cases, "street-reviewer." + STREET, "Task_PreliminaryOpinion", "FAVOUR");
        all(cases, "village-clerk." + VILLAGE, "Task_Publicise", "POSTED");
        reads();
        goesTo("2026-02-25T09:00");
        all(cases, "street-leader." + STREET, "Task_Confirm", "CONFIRM");
        all(cases, "street-intake." + STREET, "Task_Serve", "SERVED");
        all(cases, "village-clerk." + VILLAGE, "Task_Publish", "PUBLISHED");
        var seconds = (System.nanoTime() - start) / 1e9;
        assertThat(theCase(cases.get(CASES - 1)).path("status").asText()).isEqualTo("APPROVED");
        System.out.printf(
                "%d cases from hand-in to publication, 9 steps each: %.2f a second%n", CASES, CASES / seconds);
        tell("a decision", decisions);
    }

    private void reads() throws Exception {
        var clerk = as("street-leader." + STREET);
        var desk = Visitor.signedIn(port, "street-leader." + STREET);
        tell("worklist call", each(READS, n -> timed(() -> clerk.get("/worklist?limit=25"))));
        tell("worklist page", each(READS, n -> timed(() -> desk.get("/worklist"))));
    }

    private void all(List<String> cases, String uid, String step, String outcome) throws Exception {
        each(cases.size(), n -> decide(uid, cases.get(n), step, outcome));
        timeline.settle();
    }

    private boolean decide(String uid, String caseNo, String step, String outcome) {
        var client = as(uid);
        var task = taskOf(caseNo, step);
        client.post("/tasks/" + task + "/claim");
        var form = client.get("/tasks/" + task).json().path("form");
        var answers = new FormFiller(today(), VILLAGE).fill(form.path("schema"), form.path("data"));
        new PapersThere(today()).put(outcome, form, answers);
        var body = Map.of("outcome", outcome, "reason", "已核实", "answers", answers);
        decisions.add(timed(() -> {
            var reply = client.post("/tasks/" + task + "/complete", body);
            assertThat(reply.ok()).as(reply.toString()).isTrue();
        }));
        return true;
    }

    private static long timed(Runnable act) {
        var start = System.nanoTime();
        act.run();
        return System.nanoTime() - start;
    }

    private interface Job<T> {
        T of(int n);
    }

    private static <T> List<T> each(int count, Job<T> job) throws Exception {
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            var jobs = new ArrayList<Callable<T>>();
            for (var i = 0; i < count; i++) {
                var n = i;
                jobs.add(() -> job.of(n));
            }
            var done = new ArrayList<T>();
            for (var one : pool.invokeAll(jobs)) done.add(one.get());
            return done;
        } finally {
            pool.shutdown();
        }
    }

    private static void tell(String what, List<Long> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                "%s, %d clients at once: p50 %.1f ms, p95 %.1f ms (%d times)%n",
                what,
                CLIENTS,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.size());
    }
}
