package org.banjie.organisations.credit.removal;

import java.util.List;
import org.banjie.cases.Cases;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.credit.CreditFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Only what is listed can be removed, and only when the table C6 says so. */
abstract class RemovalRules implements AnswerRules {

    final Cases cases;
    final RemovalCondition condition;
    private final String form;

    private RemovalRules(Cases cases, RemovalCondition condition, String form) {
        this.cases = cases;
        this.condition = condition;
        this.form = form;
    }

    @Override
    public String kind() {
        return RemovalSteps.KIND;
    }

    @Override
    public String form() {
        return form;
    }

    @Component
    static class Verification extends RemovalRules {
        Verification(Cases cases, RemovalCondition condition) {
            super(cases, condition, "verify");
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (!"VERIFIED".equals(submission.outcome())) return List.of();
            return condition.entries(cases.get(submission.caseNo())).isEmpty()
                    ? List.of(CreditFault.of("", "not-listed"))
                    : List.of();
        }
    }

    @Component
    static class Decision extends RemovalRules {
        Decision(Cases cases, RemovalCondition condition) {
            super(cases, condition, "decide");
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (!"REMOVE".equals(submission.outcome())) return List.of();
            return condition
                    .of(cases.get(submission.caseNo()))
                    .map(answer -> answer.may()
                            ? List.<InputError>of()
                            : List.of(CreditFault.of("", "may-not-remove", answer.basis())))
                    .orElseGet(() -> List.of(CreditFault.of("", "not-listed")));
        }
    }
}
