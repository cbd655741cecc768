package org.banjie.studio.checks.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.studio.checks.proof.Drawn.kind;
import static org.banjie.studio.checks.proof.Drawn.step;
import static org.banjie.studio.checks.proof.Drawn.task;
import static org.banjie.studio.checks.proof.Drawn.verb;
import static org.banjie.studio.checks.proof.Drawn.way;
import static org.banjie.studio.checks.proof.Drawn.when;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banjie.cases.CaseStatus;
import org.banjie.casework.CaseSteps;
import org.banjie.flow.effects.ClosesCase;
import org.junit.jupiter.api.Test;

/** No case can run out of its process and stay open. */
class CasesCloseTest {

    private static final String START = step("startEvent", "S");
    private static final String ACCEPT = verb("Accept", "caseSteps.accept(caseNo)");
    private static final String FINISH = verb("Finish", "caseSteps.finish(caseNo, 'APPROVED')");
    private static final String END = step("endEvent", "E");

    @Test
    void accepted_and_never_decided() {
        assertThat(found(START, ACCEPT, END, way("S", "Accept", "E"))).containsExactly("ERROR end-open E");
        assertThat(found(START, ACCEPT, FINISH, END, way("S", "Accept", "Finish", "E")))
                .isEmpty();
        var reviewed = verb("Finish", "caseSteps.finish(caseNo, 'IN_REVIEW')");
        assertThat(found(START, reviewed, END, way("S", "Finish", "E"))).containsExactly("ERROR end-open E");
    }

    @Test
    void one_of_two_ways_is_forgotten_and_so_is_the_default() {
        var gate = step("exclusiveGateway", "G default='F_G_E2'");
        var ways = way("S", "T", "G") + when("G", "Finish", "T == 'YES'") + way("Finish", "E") + way("G", "E2");
        assertThat(found(START, task("T"), gate, FINISH, END, step("endEvent", "E2"), ways))
                .containsExactly("ERROR end-open E2");
    }

    @Test
    void inside_a_part_at_its_edge_and_by_what_is_set_off() {
        var inner = step("startEvent", "S1") + FINISH + step("endEvent", "E1") + way("S1", "Finish", "E1");
        var part = step("subProcess", "P", inner);
        assertThat(found(START, part, END, way("S", "P", "E"))).isEmpty();
        var timer = step("boundaryEvent", "B attachedToRef='P'");
        assertThat(found(START, part, timer, END, step("endEvent", "E2"), way("S", "P", "E") + way("B", "E2")))
                .containsExactly("ERROR end-open E2");
        var beside = step("boundaryEvent", "B attachedToRef='P' cancelActivity='false'");
        assertThat(found(START, part, beside, END, step("endEvent", "E2"), way("S", "P", "E") + way("B", "E2")))
                .isEmpty();
        var off = step(
                "subProcess",
                "O triggeredByEvent='true'",
                step("startEvent", "SO"),
                step("endEvent", "EO"),
                way("SO", "EO"));
        assertThat(found(START, FINISH, END, off, way("S", "Finish", "E"))).containsExactly("ERROR end-open EO");
        var offBeside = off.replace("id='SO'", "id='SO' isInterrupting='false'");
        assertThat(found(START, FINISH, END, offBeside, way("S", "Finish", "E")))
                .isEmpty();
    }

    @Test
    void one_of_several_at_once_is_enough() {
        var fork = step("parallelGateway", "Fork");
        var ways = way("S", "Fork", "Finish", "E") + way("Fork", "T", "E2");
        assertThat(found(START, fork, FINISH, task("T"), END, step("endEvent", "E2"), ways))
                .isEmpty();
    }

    @Test
    void what_the_program_knows_is_not_called_wrong() {
        var inner = step("startEvent", "S1")
                + task("T")
                + FINISH
                + step("endEvent", "E1")
                + step("endEvent", "E2")
                + step("exclusiveGateway", "G")
                + way("S1", "T", "G")
                + when("G", "Finish", "T == 'NO'")
                + when("G", "E2", "T == 'YES'")
                + way("Finish", "E1");
        var after = step("exclusiveGateway", "A");
        var more = verb("Finish2", "caseSteps.finish(caseNo, 'APPROVED')");
        var ways = way("S", "P", "A")
                + when("A", "E", "funeral.isOver(caseNo)")
                + when("A", "Finish2", "!funeral.isOver(caseNo)")
                + way("Finish2", "E3");
        assertThat(found(START, step("subProcess", "P", inner), after, more, END, step("endEvent", "E3"), ways))
                .containsExactly("NOTE end-open-unsure E");
    }

    @Test
    void a_model_that_means_harm_costs_no_more_than_its_size() {
        var gates = IntStream.range(0, 3_000)
                .mapToObj(at -> step("exclusiveGateway", "G" + at))
                .collect(Collectors.joining());
        var ways = IntStream.range(0, 2_999)
                .mapToObj(at -> way("G" + at, "G" + (at + 1)) + way("G" + at, "G" + at / 2))
                .collect(Collectors.joining());
        assertThat(found(START, gates, END, way("S", "G0") + ways + way("G2999", "E")))
                .containsExactly("ERROR end-open E");
    }

    @Test
    void the_closing_words_are_those_of_the_closed_states() throws Exception {
        var finish = CaseSteps.class.getMethod("finish", String.class, String.class);
        assertThat(finish.getAnnotation(ClosesCase.class).value())
                .containsExactlyInAnyOrder(Arrays.stream(CaseStatus.values())
                        .filter(CaseStatus::isClosed)
                        .map(CaseStatus::name)
                        .toArray(String[]::new));
    }

    private static List<String> found(String... steps) {
        return Drawn.found(new CasesClose(Drawn.VERBS), kind(Stream.of(steps).toArray(String[]::new)));
    }
}
