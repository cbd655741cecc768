package org.banjie.studio.checks.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.studio.checks.proof.Drawn.kind;
import static org.banjie.studio.checks.proof.Drawn.step;
import static org.banjie.studio.checks.proof.Drawn.task;
import static org.banjie.studio.checks.proof.Drawn.verb;
import static org.banjie.studio.checks.proof.Drawn.way;
import static org.banjie.studio.checks.proof.Drawn.when;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a timer waits for has begun before. */
class LimitsStartedTest {

    private static final String START = step("startEvent", "S");
    private static final String ACCEPT = verb("Accept", "caseSteps.accept(caseNo)");
    private static final String POST = verb("Post", "assistance.startPublicity(caseNo)");

    @Test
    void the_piece_that_posts_without_starting_anything() {
        assertThat(found(START, ACCEPT, wait("W", "publicity"), way("S", "Accept", "W")))
                .containsExactly("ERROR limit-not-started W");
        assertThat(found(START, ACCEPT, POST, wait("W", "publicity"), way("S", "Accept", "Post", "W")))
                .isEmpty();
        assertThat(found(START, ACCEPT, wait("W", "decision"), way("S", "Accept", "W")))
                .isEmpty();
        var own = verb("Own", "caseLimits.days(caseNo, 'quiet', 'quietDays')");
        assertThat(found(START, own, wait("W", "quiet"), way("S", "Own", "W"))).isEmpty();
        assertThat(found(START, own, wait("W", "loud"), way("S", "Own", "W")))
                .containsExactly("ERROR limit-not-started W");
    }

    @Test
    void on_every_way_also_round_a_loop_and_out_of_a_part() {
        var gate = step("exclusiveGateway", "G");
        var shortcut = way("S", "G", "Post", "W", "T") + when("G", "W", "T == 'X'") + way("T", "G");
        assertThat(found(START, gate, POST, wait("W", "publicity"), task("T"), shortcut))
                .containsExactly("ERROR limit-not-started W");
        var known = way("S", "G", "Post", "W", "T") + when("G", "W", "assistance.postedEnough(caseNo)");
        assertThat(found(START, gate, POST, wait("W", "publicity"), task("T"), known))
                .containsExactly("NOTE limit-unsure W");
        var loop = way("S", "Post", "G", "W", "T", "G");
        assertThat(found(START, gate, POST, wait("W", "publicity"), task("T"), loop))
                .isEmpty();
        var part = step(
                "subProcess", "P", step("startEvent", "S1"), POST, step("endEvent", "E1"), way("S1", "Post", "E1"));
        assertThat(found(START, part, wait("W", "publicity"), way("S", "P", "W")))
                .isEmpty();
    }

    @Test
    void where_ways_meet_that_ran_at_once_both_have_been_gone() {
        var gates = step("parallelGateway", "Fork") + step("parallelGateway", "Join");
        var ways = way("S", "Fork", "Post", "Join", "W") + way("Fork", "T", "Join");
        assertThat(found(START, gates, POST, task("T"), wait("W", "publicity"), ways))
                .isEmpty();
    }

    @Test
    void what_is_set_off_waits_from_when_its_part_is_entered() {
        var inner = step("startEvent", "S1")
                + task("T")
                + way("S1", "T")
                + step(
                        "subProcess",
                        "O triggeredByEvent='true'",
                        wait("startEvent", "W isInterrupting='false'", "decision"));
        assertThat(found(START, ACCEPT, step("subProcess", "P", inner), way("S", "Accept", "P")))
                .isEmpty();
        assertThat(found(START, ACCEPT, step("subProcess", "P", inner), way("S", "P", "Accept")))
                .containsExactly("ERROR limit-not-started W");
        var edge = wait("boundaryEvent", "B attachedToRef='T'", "decision");
        assertThat(found(START, task("T"), edge, way("S", "T"))).containsExactly("ERROR limit-not-started B");
    }

    @Test
    void a_model_that_means_harm_costs_no_more_than_its_size() {
        var gates = IntStream.range(0, 3_000)
                .mapToObj(at -> step("exclusiveGateway", "G" + at))
                .collect(Collectors.joining());
        var ways = IntStream.range(0, 2_999)
                .mapToObj(at -> way("G" + at, "G" + (at + 1)) + way("G" + at, "G" + at / 2))
                .collect(Collectors.joining());
        assertThat(found(START, POST, gates, wait("W", "publicity"), way("S", "Post", "G0") + ways + way("G2999", "W")))
                .isEmpty();
    }

    private static String wait(String id, String limit) {
        return wait("intermediateCatchEvent", id, limit);
    }

    private static String wait(String sort, String id, String limit) {
        return step(
                sort,
                id,
                "<timerEventDefinition><timeDate>${limits.due(caseNo, '" + limit
                        + "')}</timeDate></timerEventDefinition>");
    }

    private static List<String> found(String... steps) {
        return Drawn.found(new LimitsStarted(Drawn.VERBS), kind(steps));
    }
}
