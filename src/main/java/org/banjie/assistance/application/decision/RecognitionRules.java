package org.banjie.assistance.application.decision;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.reckoning.FoundIncome;
import org.banjie.assistance.application.reckoning.RecognisedIncome;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** A reviewer who recognises another income than was found shows why, whichever way the opinion goes. */
@Component
class RecognitionRules implements AnswerRules {

    private static final Set<String> RULED = Set.of("FAVOUR", "AGAINST");

    private final CaseHousehold household;

    RecognitionRules(CaseHousehold household) {
        this.household = household;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return "preliminary-opinion";
    }

    @Override
    public List<InputError> check(Submission submission) {
        return check(submission, () -> household.found(submission.caseNo()));
    }

    /** @param found asked only where the opinion rules on the case */
    static List<InputError> check(Submission submission, Supplier<FoundIncome> found) {
        return RULED.contains(String.valueOf(submission.outcome()))
                ? RecognisedIncome.of(submission.answers()).faults(found.get())
                : List.of();
    }
}
