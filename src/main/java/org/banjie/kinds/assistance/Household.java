package org.banjie.kinds.assistance;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.CaseAnswers;
import org.springframework.stereotype.Component;

/** The household of a case: what it has, and what the tables propose for it today. */
@Component
class Household {

    private final CaseAnswers answers;
    private final MeansRegister register;
    private final Assessor assessor;
    private final Clock clock;

    Household(CaseAnswers answers, MeansRegister register, Assessor assessor, Clock clock) {
        this.answers = answers;
        this.register = register;
        this.assessor = assessor;
        this.clock = clock;
    }

    Means declared(String caseNo) {
        return new Application(answers.latest(caseNo, "application").orElseThrow()).means();
    }

    /** What the check found, or what the family declared until there is a check. */
    Means means(String caseNo) {
        return register.latest(caseNo).orElseGet(() -> declared(caseNo));
    }

    /** Whether the preliminary opinion finds the inquiry unusually difficult (调查难度较大). */
    boolean isDifficult(String caseNo) {
        return answers.latest(caseNo, "preliminary-opinion")
                .map(form -> form.path("difficult").asBoolean())
                .orElse(false);
    }

    Proposal assess(String caseNo) {
        return assessor.assess(means(caseNo), LocalDate.now(clock));
    }
}
