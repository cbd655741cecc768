package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.banjie.testing.bench.Sheet;
import org.banjie.testing.bench.Times;
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
    private static final Sheet SHEET = new Sheet("%d cases, %d clients at once".formatted(CASES, CLIENTS));

    private final Times decisions = new Times();

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
        SHEET.tells("cases from hand-in to publication, 9 steps each", "%.2f a second".formatted(CASES / seconds));
        tell("a decision", decisions);
    }

    private void reads() throws Exception {
        var clerk = as("street-leader." + STREET);
        var desk = Visitor.signedIn(port, "street-leader." + STREET);
        var calls = new Times();
        each(READS, n -> calls.of(() -> clerk.get("/worklist?limit=25")));
        tell("worklist call", calls);
        var pages = new Times();
        each(READS, n -> pages.of(() -> desk.get("/worklist")));
        tell("worklist page", pages);
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
        var reply = decisions.of(() -> client.post("/tasks/" + task + "/complete", body));
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        return true;
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

    private static void tell(String what, Times times) {
        SHEET.took(what + ", p50", times.p50());
        SHEET.took(what + ", p95", times.p95());
    }
}
