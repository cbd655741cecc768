package org.banjie.organisations.inspection.examination;

import java.time.temporal.ChronoUnit;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.CaseStatus;
import org.banjie.casework.Received;
import org.banjie.kinds.Settings;
import org.banjie.organisations.inspection.InspectionModel;
import org.banjie.organisations.inspection.ReportLate;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionTables;
import org.banjie.organisations.inspection.reports.ReportFiling;
import org.banjie.organisations.inspection.reports.ReportWriter;
import org.banjie.organisations.inspection.rounds.ReportDeadline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A report on its way: it comes in, is sent back or goes on to the registry. */
@Component
class ReportReceipt {

    /** Working days in which what was sent back is owed. */
    private static final String DAYS = "correction";

    private final CaseChanges cases;
    private final ReportWriter writer;
    private final Scrutiny scrutiny;
    private final InspectionTables tables;
    private final ReportDeadline owed;
    private final Received came;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    ReportReceipt(
            CaseChanges cases,
            ReportWriter writer,
            Scrutiny scrutiny,
            InspectionTables tables,
            ReportDeadline owed,
            Received came,
            Settings settings,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.writer = writer;
        this.scrutiny = scrutiny;
        this.tables = tables;
        this.owed = owed;
        this.came = came;
        this.settings = settings;
        this.events = events;
    }

    /**
     * Late is marked (C2) and told to whoever keeps lists; it is no absence. One on paper counts by the day it came, not
     * the day it is entered. The day of the first report stands, so that one that came in time and comes again corrected
     * is not late.
     */
    void receive(InspectionReport report) {
        var caseNo = report.caseNo();
        var on = came.on(caseNo, InspectionModel.REPORT, ReportFiling.FORM);
        var late = tables.isLate(ChronoUnit.DAYS.between(owed.of(report), on));
        writer.received(caseNo, on, late, scrutiny.filing(caseNo).figures());
        owed.met(caseNo, on);
        if (report.receivedOn() == null) {
            if (late) events.publishEvent(new ReportLate(report.uscc(), report.year(), owed.of(report), on));
            cases.accept(caseNo, on);
        } else cases.enter(caseNo, CaseStatus.IN_REVIEW);
    }

    /** It is owed again by a day of its own, within which a list, a lamp and the organisation's page count. */
    void sendBack(String caseNo) {
        owed.again(
                caseNo,
                Integer.parseInt(settings.value(InspectionModel.KIND, DAYS)),
                settings.basis(InspectionModel.KIND, DAYS));
        writer.goTo(caseNo, InspectionReport.State.RETURNED);
        cases.enter(caseNo, CaseStatus.CORRECTION);
    }

    /** On to the registry, with what has to be looked at. */
    void ready(InspectionReport report) {
        var found = scrutiny.exceptions(report);
        writer.ready(
                report.caseNo(),
                found.stream().map(InspectionTables.Notable::code).toList());
        cases.enter(report.caseNo(), CaseStatus.IN_REVIEW);
    }
}
