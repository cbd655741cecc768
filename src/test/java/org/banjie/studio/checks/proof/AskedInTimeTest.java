package org.banjie.studio.checks.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.studio.checks.proof.Drawn.kind;
import static org.banjie.studio.checks.proof.Drawn.step;
import static org.banjie.studio.checks.proof.Drawn.task;
import static org.banjie.studio.checks.proof.Drawn.verb;
import static org.banjie.studio.checks.proof.Drawn.way;
import static org.banjie.studio.checks.proof.Drawn.when;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is asked for that nobody can have said by then. */
class AskedInTimeTest {

    private static final String START = step("startEvent", "S");
    private static final String GATE = step("exclusiveGateway", "G");
    private static final String ENDS = step("endEvent", "E") + step("endEvent", "E2");

    @Test
    void a_choice_asks_only_for_what_was_done_before_it() {
        var chosen = when("G", "E", "T == 'YES'") + when("G", "E2", "T == 'NO'");
        assertThat(asked(START, task("T"), GATE, ENDS, way("S", "T", "G") + chosen))
                .isEmpty();
        assertThat(asked(START, GATE, task("T"), ENDS, way("S", "G") + way("G", "T", "E") + chosen))
                .containsExactly("ERROR asked-early G");
        assertThat(asked(START, task("U"), GATE, ENDS, way("S", "U", "G") + chosen))
                .containsExactly("ERROR asked-nobody G");
    }

    @Test
    void on_every_way_and_for_what_a_verb_answers() {
        var around = step("exclusiveGateway", "A");
        var ways = way("S", "U", "A", "T", "G")
                + when("A", "G", "U == 'SHORT'")
                + when("G", "E", "T == 'YES'")
                + way("G", "E2");
        assertThat(asked(START, task("U"), around, task("T"), GATE, ENDS, ways)).containsExactly("ERROR asked-early G");
        var program = ways.replace("U == 'SHORT'", "caseSteps.isShort(caseNo)");
        assertThat(asked(START, task("U"), around, task("T"), GATE, ENDS, program))
                .containsExactly("NOTE asked-unsure G");
        var draw = verb("D", "sampling.draw(caseNo, 'share')").replace("/>", " camunda:resultVariable='drawn'/>");
        var drawn = way("S", "D", "G", "E") + when("G", "E2", "drawn == 'DRAWN'");
        assertThat(asked(START, draw, GATE, ENDS, drawn)).isEmpty();
    }

    @Test
    void a_table_does_not_ask_for_what_only_a_later_form_asks() {
        var accept = verb("Accept", "caseSteps.accept(caseNo)");
        var visit = task("T").replace("name='T'", "name='T' camunda:formRef='visit'");
        var early = way("S", "T", "Accept", "E");
        assertThat(tabled(START, visit, accept, ENDS, early)).isEmpty();
        assertThat(tabled(START, visit, accept, ENDS, way("S", "Accept", "T", "E")))
                .containsExactly("WARNING table-field-late Accept");
    }

    private static List<String> asked(String... steps) {
        return Drawn.found(new AskedInTime(), kind(steps));
    }

    private static List<String> tabled(String... steps) {
        var files = Map.of(
                "x-limit.dmn",
                "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='D'><decision id='x-limit'>"
                        + "<decisionTable id='Tab'><input id='I'><inputExpression id='X'><text>answers.rooms</text>"
                        + "</inputExpression></input></decisionTable></decision></definitions>",
                "visit.form",
                form("visit", "rooms"),
                "application.form",
                form("application", "item"));
        var guide = "code: x\nmodel: x\nform: application\n"
                + "limit: {code: decision, days: 20, unit: WORKING, basis: b, table: x-limit}\n";
        return Drawn.found(new FieldsInTime(Drawn.VERBS), kind(guide, files, steps));
    }

    private static String form(String id, String field) {
        return "{\"id\":\"" + id + "\",\"components\":[{\"key\":\"" + field + "\"}]}";
    }
}
