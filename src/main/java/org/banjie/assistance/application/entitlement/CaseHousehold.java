package org.banjie.assistance.application.entitlement;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.banjie.assistance.application.means.ApplicationForm;
import org.banjie.assistance.application.means.Means;
import org.banjie.assistance.application.means.MeansRegister;
import org.banjie.assistance.application.means.SelfCare;
import org.banjie.assistance.application.means.SelfCares;
import org.banjie.cases.CaseAnswers;
import org.springframework.stereotype.Component;

/** The household of a case: what it has, who it is, and what the tables say of it today. */
@Component
public class CaseHousehold {

    private static final String OPINION = "preliminary-opinion";

    private final CaseAnswers answers;
    private final MeansRegister register;
    private final SelfCares selfCares;
    private final Assessor assessor;
    private final Clock clock;

    CaseHousehold(CaseAnswers answers, MeansRegister register, SelfCares selfCares, Assessor assessor, Clock clock) {
        this.answers = answers;
        this.register = register;
        this.selfCares = selfCares;
        this.assessor = assessor;
        this.clock = clock;
    }

    public ApplicationForm application(String caseNo) {
        return new ApplicationForm(answers.latest(caseNo, "application").orElseThrow());
    }

    public Means declared(String caseNo) {
        return application(caseNo).means();
    }

    /** What the street recognised, else what the check found, else, until there is a check, what the family declared. */
    public Means means(String caseNo) {
        return answers.latest(caseNo, OPINION)
                .map(opinion -> recognised(caseNo, opinion))
                .orElseGet(() -> known(caseNo));
    }

    /** Whether the preliminary opinion finds the inquiry unusually difficult (调查难度较大). */
    public boolean isDifficult(String caseNo) {
        return answers.latest(caseNo, OPINION)
                .map(form -> form.path("difficult").asBoolean())
                .orElse(false);
    }

    public Assessment assess(String caseNo) {
        return assess(caseNo, means(caseNo));
    }

    /** As it would be with a preliminary opinion that is not given yet. */
    public Assessment assess(String caseNo, JsonNode opinion) {
        return assess(caseNo, recognised(caseNo, opinion));
    }

    private Assessment assess(String caseNo, Means means) {
        var today = LocalDate.now(clock);
        var care = selfCares.latest(caseNo).map(SelfCare::care).orElse(BigDecimal.ZERO);
        return assessor.assess(means, application(caseNo).circumstances(today), care, today);
    }

    private Means recognised(String caseNo, JsonNode opinion) {
        var income = opinion.path("recognisedMonthlyIncome").asText("");
        return income.isBlank() ? known(caseNo) : known(caseNo).withMonthlyIncome(new BigDecimal(income));
    }

    private Means known(String caseNo) {
        return register.latest(caseNo).orElseGet(() -> declared(caseNo));
    }
}
