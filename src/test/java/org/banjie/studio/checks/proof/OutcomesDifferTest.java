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

/** 不同意 and 退回 lead another way than 同意. */
class OutcomesDifferTest {

    private static final String YES = "APPROVE | 同意 | Agree";
    private static final String NO = "REJECT! | 不同意 | Refuse";
    private static final String BACK = "RETURN! | 退回 | Send back";
    private static final String START = step("startEvent", "S");
    private static final String REST =
            verb("Finish", "caseSteps.finish(caseNo, 'APPROVED')") + step("endEvent", "E") + way("Finish", "E");

    @Test
    void a_refusal_that_nobody_weighs_is_an_approval() {
        var decides = task("T", "outcome.YES", YES, "outcome.NO", NO);
        assertThat(found(START, decides, REST, way("S", "T", "Finish"))).containsExactly("ERROR reject-approves T");
        var later = task("T2", "outcome.YES", YES, "outcome.NO", NO);
        var gate = step("exclusiveGateway", "G") + when("G", "Finish", "T2 == 'YES'") + when("G", "N", "T2 == 'NO'");
        var refused = verb("N", "caseSteps.finish(caseNo, 'REJECTED')") + way("N", "E");
        assertThat(found(START, decides, later, gate, refused, REST, way("S", "T", "T2", "G")))
                .containsExactly("WARNING reject-opinion T");
    }

    @Test
    void a_return_that_the_default_swallows_goes_forward() {
        var asked = task("T", "outcome.YES", YES, "outcome.BACK", BACK);
        var gate = step("exclusiveGateway", "G default='F_G_Finish'") + way("G", "Finish");
        assertThat(found(START, asked, gate, REST, way("S", "T", "G"))).containsExactly("ERROR return-forward T");
        var back = when("G", "T", "T == 'BACK'");
        assertThat(found(START, asked, gate, back, REST, way("S", "T", "G"))).isEmpty();
        var asksProgram = when("G", "T", "review.changes(caseNo)");
        assertThat(found(START, asked, gate, asksProgram, REST, way("S", "T", "G")))
                .isEmpty();
    }

    private static List<String> found(String... steps) {
        return Drawn.found(new OutcomesDiffer(), kind(steps));
    }
}
