package org.banjie.kinds.assistance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.CaseAnswers;
import org.springframework.stereotype.Component;

/** The household of a case: what it has, and what the tables propose for it today. */
@Component
class Household {

    private static final String OPINION = "preliminary-opinion";

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

    /** What the street recognised, else what the check found, else, until there is a check, what the family declared. */
    Means means(String caseNo) {
        return answers.latest(caseNo, OPINION)
                .map(opinion -> recognised(caseNo, opinion))
                .orElseGet(() -> known(caseNo));
    }

    /** Whether the preliminary opinion finds the inquiry unusually difficult (调查难度较大). */
    boolean isDifficult(String caseNo) {
        return answers.latest(caseNo, OPINION)
                .map(form -> form.path("difficult").asBoolean())
                .orElse(false);
    }

    Proposal assess(String caseNo) {
        return assessor.assess(means(caseNo), LocalDate.now(clock));
    }

    /** As it would be with a preliminary opinion that is not given yet. */
    Proposal assess(String caseNo, JsonNode opinion) {
        return assessor.assess(recognised(caseNo, opinion), LocalDate.now(clock));
    }

    private Means recognised(String caseNo, JsonNode opinion) {
        var income = opinion.path("recognisedMonthlyIncome").asText("");
        return income.isBlank() ? known(caseNo) : known(caseNo).withMonthlyIncome(new BigDecimal(income));
    }

    private Means known(String caseNo) {
        return register.latest(caseNo).orElseGet(() -> declared(caseNo));
    }
}
