package org.banjie.organisations.inspection.examination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.papers.Completeness;
import org.banjie.organisations.inspection.InspectionModel;
import org.banjie.organisations.inspection.reports.Figures;
import org.banjie.organisations.inspection.reports.FiguresComparison;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionTables;
import org.banjie.organisations.inspection.reports.ReportFiling;
import org.banjie.organisations.register.Roll;
import org.springframework.stereotype.Component;

/** Looks a report through: what changed, and whether anything keeps it from being concluded together with others. */
@Component
class Scrutiny {

    private final Cases cases;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final Completeness completeness;
    private final Roll roll;
    private final Figures figures;
    private final InspectionTables tables;

    Scrutiny(
            Cases cases,
            CaseAnswers answers,
            Opinions opinions,
            Completeness completeness,
            Roll roll,
            Figures figures,
            InspectionTables tables) {
        this.cases = cases;
        this.answers = answers;
        this.opinions = opinions;
        this.completeness = completeness;
        this.roll = roll;
        this.figures = figures;
        this.tables = tables;
    }

    ReportFiling filing(String caseNo) {
        return new ReportFiling(answers.latest(caseNo, ReportFiling.FORM).orElseThrow());
    }

    /** Empty where the organisation is no longer on the register. */
    List<FiguresComparison.Change> changes(InspectionReport report) {
        var lastYear = figures.of(report.uscc(), report.year() - 1);
        return roll.find(report.uscc())
                .map(registered -> FiguresComparison.of(filing(report.caseNo()), lastYear, registered))
                .orElse(List.of());
    }

    List<InspectionTables.Notable> exceptions(InspectionReport report) {
        return tables.exceptions(facts(report));
    }

    private Map<String, Object> facts(InspectionReport report) {
        var filing = filing(report.caseNo());
        var changes = changes(report);
        var facts = new HashMap<String, Object>();
        facts.put("late", report.late());
        facts.put("preReviewDissents", dissents(report.caseNo()));
        facts.put("activities", filing.answers().path("activities").asInt());
        facts.put("belowFund", belowFund(filing, report.uscc()));
        facts.put(
                "differs",
                roll.find(report.uscc())
                        .map(one -> !filing.differences(one).isEmpty())
                        .orElse(true));
        facts.put("punished", filing.text("punished").equals("YES"));
        facts.put("percent", FiguresComparison.biggest(changes));
        facts.put("partyMembers", filing.answers().path("partyMembers").asInt());
        facts.put("partyOrganisation", filing.text("partyOrganisation"));
        facts.put(
                "papersMissing",
                !completeness.missing(cases.get(report.caseNo())).isEmpty());
        return facts;
    }

    private boolean dissents(String caseNo) {
        return opinions.lastEnding(caseNo, InspectionModel.PRE_REVIEW)
                .filter(opinion -> opinion.outcome().equals("DISAGREE"))
                .isPresent();
    }

    private boolean belowFund(ReportFiling filing, String uscc) {
        var net = filing.figure("netAssets");
        return net != null
                && roll.find(uscc).filter(one -> net.compareTo(one.fund()) < 0).isPresent();
    }
}
