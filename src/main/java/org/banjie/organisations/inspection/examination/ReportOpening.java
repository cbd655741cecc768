package org.banjie.organisations.inspection.examination;

import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.organisations.inspection.reports.Figures;
import org.banjie.organisations.inspection.reports.InspectionReports;
import org.banjie.organisations.inspection.reports.ReportFiling;
import org.banjie.organisations.inspection.reports.ReportWriter;
import org.banjie.organisations.inspection.rounds.ReportDeadline;
import org.banjie.organisations.register.Roll;
import org.springframework.stereotype.Component;

/** A report that an organisation is asked for: filled in as far as the register and last year go, owed from today. */
@Component
class ReportOpening {

    private final Cases cases;
    private final CaseAnswers answers;
    private final InspectionReports reports;
    private final ReportWriter writer;
    private final Roll roll;
    private final Figures figures;
    private final ReportDeadline owed;

    ReportOpening(
            Cases cases,
            CaseAnswers answers,
            InspectionReports reports,
            ReportWriter writer,
            Roll roll,
            Figures figures,
            ReportDeadline owed) {
        this.cases = cases;
        this.answers = answers;
        this.reports = reports;
        this.writer = writer;
        this.roll = roll;
        this.figures = figures;
        this.owed = owed;
    }

    void open(String caseNo) {
        var year = answers.latest(caseNo, "opening").orElseThrow().path("year").asInt();
        var uscc = cases.applicant(caseNo).idNo();
        writer.opened(year, uscc, caseNo);
        var registered = roll.find(uscc).orElseThrow();
        answers.keep(
                caseNo, ReportFiling.FORM, ReportFiling.prefilled(registered, figures.of(uscc, year - 1)), "system");
        owed.start(reports.ofCase(caseNo));
    }
}
