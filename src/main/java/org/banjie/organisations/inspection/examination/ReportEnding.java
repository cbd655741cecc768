package org.banjie.organisations.inspection.examination;

import org.banjie.cases.CaseStatus;
import org.banjie.casework.CaseSteps;
import org.banjie.organisations.inspection.ReportMissed;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.ReportWriter;
import org.banjie.organisations.inspection.rounds.ReportDeadline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How an inspection ends: with its conclusion, without a report, or because nothing is owed any more. */
@Component
class ReportEnding {

    private final ReportWriter writer;
    private final CaseSteps steps;
    private final ReportDeadline owed;
    private final ApplicationEventPublisher events;

    ReportEnding(ReportWriter writer, CaseSteps steps, ReportDeadline owed, ApplicationEventPublisher events) {
        this.writer = writer;
        this.steps = steps;
        this.owed = owed;
        this.events = events;
    }

    /** The round was closed and nothing had come. Whoever keeps lists is told; nothing else follows from it by itself. */
    void missed(InspectionReport report) {
        writer.goTo(report.caseNo(), InspectionReport.State.MISSED);
        events.publishEvent(new ReportMissed(report.uscc(), report.year(), owed.of(report)));
        steps.finish(report.caseNo(), CaseStatus.TERMINATED.name());
    }

    /** The organisation is gone or owes nothing; a conclusion that stands is not taken back. */
    void stop(InspectionReport report) {
        if (report.conclusion() == null) writer.goTo(report.caseNo(), InspectionReport.State.STOPPED);
        steps.finish(report.caseNo(), CaseStatus.TERMINATED.name());
    }

    void finish(InspectionReport report) {
        steps.finish(report.caseNo(), Concluding.nature(report.conclusion()).name());
    }
}
