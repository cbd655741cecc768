package org.banjie.organisations.inspection.examination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.Opinions;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.organisations.inspection.InspectionConcluded;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.ReportWriter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a conclusion down: on the round, as the case's decision, in the journal; and tells. */
@Component
class Concluding {

    private final Opinions opinions;
    private final Decisions decisions;
    private final ReportWriter writer;
    private final InspectionFindings findings;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Concluding(
            Opinions opinions,
            Decisions decisions,
            ReportWriter writer,
            InspectionFindings findings,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.opinions = opinions;
        this.decisions = decisions;
        this.writer = writer;
        this.findings = findings;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    void conclude(InspectionReport report) {
        var today = LocalDate.now(clock);
        var conclusion = findings.conclusion(report);
        var by =
                opinions.lastEnding(report.caseNo(), InspectionFindings.EXAMINE).orElseThrow();
        writer.concluded(report.caseNo(), conclusion.code(), today);
        var silent = by.reason() == null || by.reason().isBlank();
        decisions.follow(
                by, nature(conclusion.code()), decision -> silent ? decision.because(conclusion.basis()) : decision);
        journal.record(new Act(
                report.caseNo(),
                by.by(),
                by.office(),
                "inspection-concluded",
                Map.of("conclusion", conclusion.code())));
        events.publishEvent(new InspectionConcluded(report.uscc(), report.year(), conclusion.code(), today));
    }

    static CaseStatus nature(String conclusion) {
        return "FAIL".equals(conclusion) ? CaseStatus.REJECTED : CaseStatus.APPROVED;
    }
}
