package org.banjie.assistance.application.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.assistance.application.entitlement.AssistanceTables;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.means.CheckResult;
import org.banjie.assistance.application.means.MeansRegister;
import org.banjie.assistance.application.means.SelfCare;
import org.banjie.assistance.application.means.SelfCares;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.objections.ObjectionSteps;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.BpmnBean;
import org.banjie.kinds.Settings;

/** The verbs of the inquiry (调查): {@code ${inquiry.recordVisit(caseNo)}}. */
@BpmnBean("inquiry")
public class InquirySteps {

    private static final String EXTREME = "EXTREME";

    private final Cases cases;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final MeansRegister register;
    private final Visits visits;
    private final SelfCares selfCares;
    private final CaseHousehold household;
    private final AssistanceTables tables;
    private final Settings settings;
    private final ObjectionSteps objections;
    private final Clock clock;

    InquirySteps(
            Cases cases,
            CaseAnswers answers,
            Opinions opinions,
            MeansRegister register,
            Visits visits,
            SelfCares selfCares,
            CaseHousehold household,
            AssistanceTables tables,
            Settings settings,
            ObjectionSteps objections,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.opinions = opinions;
        this.register = register;
        this.visits = visits;
        this.selfCares = selfCares;
        this.household = household;
        this.tables = tables;
        this.settings = settings;
        this.objections = objections;
        this.clock = clock;
    }

    /** A home visit is on record once two investigators have signed it (民发〔2021〕57号第十六条). */
    public void recordVisit(String caseNo) {
        var on = latest(caseNo, "home-visit").path("visitedOn").asText();
        visits.add(
                caseNo,
                LocalDate.parse(on),
                by(caseNo, AssistanceModel.HOME_VISIT),
                by(caseNo, AssistanceModel.HOME_VISIT_COSIGN));
    }

    /** What the check centre found counts from now on; where it gave no figure, what the family declared. */
    public void recordCheck(String caseNo) {
        var last = opinions.lastEnding(caseNo, AssistanceModel.ECONOMIC_CHECK, AssistanceModel.RECHECK)
                .orElseThrow();
        var form = last.step().equals(AssistanceModel.RECHECK) ? "recheck" : AssistanceModel.ECONOMIC_CHECK_FORM;
        register.add(caseNo, new CheckResult(latest(caseNo, form)).over(household.declared(caseNo)));
    }

    /** Whether visits have been refused so often, each with its notice, that the street weighs ending the case. */
    public boolean refusedOften(String caseNo) {
        var enough = Integer.parseInt(settings.value(cases.get(caseNo).kind(), "refusalsBeforeTermination"));
        return opinions.exits(caseNo, "visit-refused").size() >= enough;
    }

    /** Only where 特困 is inquired into, somebody looks at how far the people can care for themselves. */
    public boolean needsSelfCare(String caseNo) {
        return EXTREME.equals(cases.get(caseNo).category());
    }

    /** 特困人员认定办法第二十条至第二十二条: the county assesses. */
    public void recordSelfCare(String caseNo) {
        var today = LocalDate.now(clock);
        var failed = latest(caseNo, "self-care").path("failed").size();
        var row = tables.decide("assistance-self-care", Map.of("on", today, "failed", failed));
        var care = new BigDecimal(row.get("care").toString());
        selfCares.add(
                caseNo,
                new SelfCare(failed, (String) row.get("level"), care, today, by(caseNo, AssistanceModel.SELF_CARE)));
    }

    /** The district has seen for itself, with two people (民发〔2021〕57号第二十条). */
    public void recordDistrictVisit(String caseNo) {
        var on = latest(caseNo, "district-visit").path("visitedOn").asText();
        visits.addOfDistrict(
                caseNo,
                LocalDate.parse(on),
                by(caseNo, AssistanceModel.DISTRICT_VISIT),
                by(caseNo, AssistanceModel.DISTRICT_VISIT_COSIGN));
        objections.investigated(caseNo);
    }

    private JsonNode latest(String caseNo, String form) {
        return answers.latest(caseNo, form).orElseThrow();
    }

    private String by(String caseNo, String step) {
        return opinions.lastEnding(caseNo, step).orElseThrow().by();
    }
}
