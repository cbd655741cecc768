package org.banjie.assistance.application.entitlement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.assistance.application.calculation.IncomeLines;
import org.banjie.assistance.application.calculation.SupporterLines;
import org.banjie.assistance.application.means.ApplicationForm;
import org.banjie.assistance.application.means.Circumstances;
import org.banjie.assistance.application.means.Means;
import org.banjie.assistance.application.means.MeansRegister;
import org.banjie.assistance.application.means.SelfCare;
import org.banjie.assistance.application.means.SelfCares;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.reckoning.CalculationLine;
import org.banjie.assistance.application.reckoning.FoundIncome;
import org.banjie.assistance.application.reckoning.RecognisedIncome;
import org.banjie.assistance.application.supporters.SupporterFinding;
import org.banjie.assistance.application.supporters.SupporterFindings;
import org.banjie.cases.CaseAnswers;
import org.springframework.stereotype.Component;

/** The household of a case: what it has, who it is, and what the tables say of it today. */
@Component
public class CaseHousehold {

    private static final String OPINION = "preliminary-opinion";

    private final CaseAnswers answers;
    private final MeansRegister register;
    private final SelfCares selfCares;
    private final SupporterFindings supporters;
    private final Assessor assessor;
    private final Clock clock;

    CaseHousehold(
            CaseAnswers answers,
            MeansRegister register,
            SelfCares selfCares,
            SupporterFindings supporters,
            Assessor assessor,
            Clock clock) {
        this.answers = answers;
        this.register = register;
        this.selfCares = selfCares;
        this.supporters = supporters;
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
        return opinion(caseNo).map(opinion -> recognised(caseNo, opinion)).orElseGet(() -> known(caseNo));
    }

    /** The preliminary opinion as it was given last. */
    public Optional<JsonNode> opinion(String caseNo) {
        return answers.latest(caseNo, OPINION);
    }

    /** Income as the check and the visit found it. */
    public FoundIncome found(String caseNo) {
        var visit = answers.latest(caseNo, "home-visit")
                .map(form -> form.path("monthlyIncome").asText(""))
                .filter(income -> !income.isBlank())
                .map(BigDecimal::new);
        return new FoundIncome(known(caseNo).monthlyIncome(), visit.orElse(null));
    }

    /** Whether the preliminary opinion finds the inquiry unusually difficult (调查难度较大). */
    public boolean isDifficult(String caseNo) {
        return opinion(caseNo).map(form -> form.path("difficult").asBoolean()).orElse(false);
    }

    public Assessment assess(String caseNo) {
        return assess(caseNo, opinion(caseNo).orElse(MissingNode.getInstance()));
    }

    /** As it would be with a preliminary opinion that is not given yet. */
    public Assessment assess(String caseNo, JsonNode opinion) {
        var today = LocalDate.now(clock);
        var care = selfCares.latest(caseNo).map(SelfCare::care).orElse(BigDecimal.ZERO);
        var found = supporters.of(visit(caseNo), today);
        var declared = application(caseNo).circumstances(visit(caseNo), today);
        var family = found.map(SupporterFinding::supporter)
                .map(declared::withSupporter)
                .orElse(declared);
        var means = recognised(caseNo, opinion);
        var whole = assessor.assess(means, family, care, today);
        return application(caseNo)
                .alone()
                .map(one -> assessor.assessAlone(whole, means, family, one, ownIncome(caseNo, one), today))
                .orElse(whole)
                .saying(lines(caseNo, opinion, found));
    }

    /** Of somebody who applies alone: as the check found it, else as declared. */
    private BigDecimal ownIncome(String caseNo, ApplicationForm.Alone alone) {
        return Stream.of("recheck", AssistanceModel.ECONOMIC_CHECK_FORM)
                .flatMap(form -> answers.latest(caseNo, form).stream())
                .map(form -> form.path("verifiedOwnIncome").asText(""))
                .filter(income -> !income.isBlank())
                .map(BigDecimal::new)
                .findFirst()
                .orElse(alone.income());
    }

    /** How many people it is applied for. */
    public int size(String caseNo) {
        return application(caseNo).alone().isPresent() ? 1 : means(caseNo).members();
    }

    private List<CalculationLine> lines(String caseNo, JsonNode opinion, Optional<SupporterFinding> supporters) {
        var lines = new ArrayList<CalculationLine>();
        supporters.ifPresent(found -> lines.addAll(SupporterLines.of(found)));
        var alone = application(caseNo).alone();
        lines.addAll(
                alone.isPresent()
                        ? List.of(IncomeLines.own(ownIncome(caseNo, alone.get())))
                        : IncomeLines.of(
                                application(caseNo).incomes(),
                                known(caseNo).monthlyIncome(),
                                RecognisedIncome.of(opinion)));
        return lines;
    }

    /** The members as the family declares them. */
    public List<Circumstances.Person> declaredPeople(String caseNo) {
        return application(caseNo).circumstances(LocalDate.now(clock)).people();
    }

    /** What the home visit recorded; a missing node before it. */
    public JsonNode visit(String caseNo) {
        return answers.latest(caseNo, "home-visit").orElse(MissingNode.getInstance());
    }

    private Means recognised(String caseNo, JsonNode opinion) {
        var income = RecognisedIncome.of(opinion).amount();
        return income == null ? known(caseNo) : known(caseNo).withMonthlyIncome(income);
    }

    private Means known(String caseNo) {
        return register.latest(caseNo).orElseGet(() -> declared(caseNo));
    }
}
