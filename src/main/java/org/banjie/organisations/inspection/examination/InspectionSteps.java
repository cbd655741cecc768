package org.banjie.organisations.inspection.examination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.facts.Offices;
import org.banjie.flow.BpmnBean;
import org.banjie.organisations.inspection.ReportMissed;
import org.banjie.organisations.inspection.reports.Figures;
import org.banjie.organisations.inspection.reports.Filing;
import org.banjie.organisations.inspection.reports.InspectionTables;
import org.banjie.organisations.inspection.reports.Report;
import org.banjie.organisations.inspection.reports.Reports;
import org.banjie.organisations.inspection.rounds.ReportDeadline;
import org.banjie.organisations.inspection.rounds.Round;
import org.banjie.organisations.inspection.rounds.Rounds;
import org.banjie.organisations.register.Roll;
import org.springframework.context.ApplicationEventPublisher;

/** The verbs of the inspection's model up to the conclusion: {@code ${inspection.receive(caseNo)}}. */
@BpmnBean("inspection")
public class InspectionSteps {

    private final Cases cases;
    private final CaseAnswers answers;
    private final CaseSteps steps;
    private final Rounds rounds;
    private final Reports reports;
    private final Roll roll;
    private final Figures figures;
    private final Scrutiny scrutiny;
    private final InspectionFindings findings;
    private final InspectionTables tables;
    private final Concluding concluding;
    private final ReportDeadline owed;
    private final Offices offices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InspectionSteps(
            Cases cases,
            CaseAnswers answers,
            CaseSteps steps,
            Rounds rounds,
            Reports reports,
            Roll roll,
            Figures figures,
            Scrutiny scrutiny,
            InspectionFindings findings,
            InspectionTables tables,
            Concluding concluding,
            ReportDeadline owed,
            Offices offices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.steps = steps;
        this.rounds = rounds;
        this.reports = reports;
        this.roll = roll;
        this.figures = figures;
        this.scrutiny = scrutiny;
        this.findings = findings;
        this.tables = tables;
        this.concluding = concluding;
        this.owed = owed;
        this.offices = offices;
        this.events = events;
        this.clock = clock;
    }

    /** Fills the report in as far as the register and last year go; from today it is owed by the year's day. */
    public void begin(String caseNo) {
        var year = answers.latest(caseNo, "opening").orElseThrow().path("year").asInt();
        var uscc = cases.applicant(caseNo).idNo();
        reports.opened(year, uscc, caseNo);
        var report = reports.ofCase(caseNo);
        var registered = roll.find(uscc).orElseThrow();
        answers.keep(caseNo, Filing.FORM, Filing.prefilled(registered, figures.of(uscc, year - 1)), "system");
        owed.start(caseNo, round(report).deadline(report.competent()), report.dutyBasis());
    }

    /** As {@link Offices#applicantOrDistrict}, which models asked for by this name before. */
    public String reporter(String caseNo, String role) {
        return offices.applicantOrDistrict(caseNo, role);
    }

    /** The report is in. Late is marked, and no more than that (C2); the day of the first report stands. */
    public void receive(String caseNo) {
        var report = reports.ofCase(caseNo);
        var today = LocalDate.now(clock);
        var last = owed.rolled(round(report).deadline(report.competent()));
        var late = tables.isLate(ChronoUnit.DAYS.between(last, today));
        reports.received(caseNo, today, late, scrutiny.filing(caseNo).figures());
        owed.met(caseNo);
        if (report.receivedOn() == null) cases.accept(caseNo, today);
        else cases.enter(caseNo, CaseStatus.IN_REVIEW);
    }

    public boolean hasCompetentUnit(String caseNo) {
        return reports.ofCase(caseNo).competent();
    }

    public void sendBack(String caseNo) {
        reports.goTo(caseNo, Report.State.RETURNED);
        cases.enter(caseNo, CaseStatus.CORRECTION);
    }

    /** On to the registry, with what has to be looked at. */
    public void ready(String caseNo) {
        var found = scrutiny.exceptions(reports.ofCase(caseNo));
        reports.ready(caseNo, found.stream().map(InspectionTables.Notable::code).toList());
        cases.enter(caseNo, CaseStatus.IN_REVIEW);
    }

    public boolean wouldFail(String caseNo) {
        return findings.conclusion(reports.ofCase(caseNo)).code().equals("FAIL");
    }

    public void conclude(String caseNo) {
        concluding.conclude(reports.ofCase(caseNo));
    }

    public boolean hasFaults(String caseNo) {
        return !reports.ofCase(caseNo).isPassed();
    }

    /** The round was closed and nothing had come. Whoever keeps lists is told; nothing else follows from it by itself. */
    public void missed(String caseNo) {
        var report = reports.ofCase(caseNo);
        reports.goTo(caseNo, Report.State.MISSED);
        events.publishEvent(new ReportMissed(
                report.uscc(), report.year(), owed.rolled(round(report).deadline(report.competent()))));
        steps.finish(caseNo, CaseStatus.TERMINATED.name());
    }

    /** The organisation is gone or owes nothing; a conclusion that stands is not taken back. */
    public void stop(String caseNo) {
        if (reports.ofCase(caseNo).conclusion() == null) reports.goTo(caseNo, Report.State.STOPPED);
        steps.finish(caseNo, CaseStatus.TERMINATED.name());
    }

    public void finish(String caseNo) {
        steps.finish(
                caseNo, Concluding.nature(reports.ofCase(caseNo).conclusion()).name());
    }

    private Round round(Report report) {
        return rounds.find(report.year()).orElseThrow();
    }
}
