package org.banjie.studio.checks.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.studio.checks.proof.Drawn.kind;
import static org.banjie.studio.checks.proof.Drawn.step;
import static org.banjie.studio.checks.proof.Drawn.task;
import static org.banjie.studio.checks.proof.Drawn.verb;
import static org.banjie.studio.checks.proof.Drawn.way;
import static org.banjie.studio.checks.proof.Drawn.when;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A clock that the flow stops is never left standing. */
class ClockRunsTest {

    private static final String START = step("startEvent", "S");
    private static final String ACCEPT = verb("Accept", "caseSteps.accept(caseNo)");
    private static final String STOP = verb("Stop", "caseClock.stop(caseNo, 'EXPERT_REVIEW', 'reviewDays')");
    private static final String RUN = verb("Run", "caseClock.run(caseNo)");
    private static final String FINISH = verb("Finish", "caseSteps.finish(caseNo, 'APPROVED')");
    private static final String END = step("endEvent", "E");

    @Test
    void it_runs_again_before_the_case_is_closed() {
        var ways = way("S", "Accept", "Stop", "T", "Run", "Finish", "E");
        assertThat(found(START, ACCEPT, STOP, task("T"), RUN, FINISH, END, ways))
                .isEmpty();
        var forgot = way("S", "Accept", "Stop", "T", "Finish", "E");
        assertThat(found(START, ACCEPT, STOP, task("T"), FINISH, END, forgot))
                .containsExactly("ERROR clock-stopped Stop");
    }

    @Test
    void on_the_way_that_goes_by_as_well_and_at_the_edge() {
        var gate = step("exclusiveGateway", "G");
        var ways = way("S", "Accept", "Stop", "T", "G")
                + when("G", "Run", "T == 'HERE'")
                + when("G", "Finish", "T == 'NEVER'")
                + way("Run", "Finish", "E");
        assertThat(found(START, ACCEPT, STOP, task("T"), gate, RUN, FINISH, END, ways))
                .containsExactly("ERROR clock-stopped Stop");
        var edge = step("boundaryEvent", "B attachedToRef='T'");
        var round = way("S", "Accept", "Stop", "T", "Run", "Finish", "E") + way("B", "Finish");
        assertThat(found(START, ACCEPT, STOP, task("T"), edge, RUN, FINISH, END, round))
                .containsExactly("ERROR clock-stopped Stop");
        var beside = step("boundaryEvent", "B attachedToRef='T' cancelActivity='false'");
        var reminded = way("S", "Accept", "Stop", "T", "Run", "Finish", "E") + way("B", "E2");
        assertThat(found(START, ACCEPT, STOP, task("T"), beside, step("endEvent", "E2"), RUN, FINISH, END, reminded))
                .isEmpty();
    }

    @Test
    void sent_back_it_is_not_stopped_twice_and_out_of_a_part_it_runs() {
        var back = way("S", "Accept", "Stop", "T", "G", "Run", "Finish", "E") + way("G", "Stop");
        assertThat(found(START, ACCEPT, STOP, task("T"), step("exclusiveGateway", "G"), RUN, FINISH, END, back))
                .containsExactly("ERROR clock-stopped Stop");
        var part = step(
                "subProcess",
                "P",
                step("startEvent", "S1"),
                STOP,
                task("T"),
                step("endEvent", "E1"),
                way("S1", "Stop", "T", "E1"));
        assertThat(found(START, ACCEPT, part, RUN, FINISH, END, way("S", "Accept", "P", "Run", "Finish", "E")))
                .isEmpty();
    }

    @Test
    void before_acceptance_there_is_nothing_to_stop() {
        assertThat(found(
                        START,
                        STOP,
                        task("T"),
                        RUN,
                        ACCEPT,
                        FINISH,
                        END,
                        way("S", "Stop", "T", "Run", "Accept", "Finish", "E")))
                .containsExactly("ERROR clock-not-running Stop");
    }

    private static List<String> found(String... steps) {
        return Drawn.found(new ClockRuns(Drawn.VERBS), kind(steps));
    }
}
