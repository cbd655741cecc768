package org.banjie.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banjie.flow.models.Outcome;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.flow.models.Step;
import org.banjie.refusal.InputError;
import org.banjie.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a step may end, by what its model says. */
class CompletionCheckTest {

    private static final Words REFUSE = new Words("不予确认", "Refuse");
    private static final Step STEP = new Step(
            "Task_Decide",
            new Words("审核", "Decide"),
            null,
            List.of(
                    new Outcome("CONFIRM", OutcomeNature.APPROVE, false, new Words("确认", "Confirm")),
                    new Outcome("REFUSE", OutcomeNature.REJECT, true, REFUSE)),
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of());

    @Test
    void an_outcome_that_needs_no_reason_goes_without_one() {
        assertThat(CompletionCheck.ending(STEP, new Completion("CONFIRM", null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t"})
    void an_outcome_that_needs_a_reason_is_named_when_it_has_none(String reason) {
        assertThat(CompletionCheck.ending(STEP, new Completion("REFUSE", reason, null)))
                .containsExactly(new InputError("reason", "reason-missing", "worklist.reason-missing", REFUSE));
    }

    @Test
    void a_reason_is_no_longer_than_the_page_lets_it_be() {
        assertThat(CompletionCheck.ending(STEP, new Completion("CONFIRM", "长".repeat(4000), null)))
                .isEmpty();
        assertThat(CompletionCheck.ending(STEP, new Completion("CONFIRM", "长".repeat(4001), null)))
                .extracting(InputError::code)
                .containsExactly("reason-too-long");
    }

    @Test
    void a_reason_of_one_character_is_a_reason() {
        assertThat(CompletionCheck.ending(STEP, new Completion("REFUSE", "无", null)))
                .isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "confirm", "RETURN"})
    void an_outcome_the_step_does_not_have_is_refused_with_those_it_has(String outcome) {
        assertThat(CompletionCheck.ending(STEP, new Completion(outcome, "事由", null)))
                .containsExactly(
                        new InputError("outcome", "unknown-outcome", "worklist.unknown-outcome", "CONFIRM, REFUSE"));
    }
}
