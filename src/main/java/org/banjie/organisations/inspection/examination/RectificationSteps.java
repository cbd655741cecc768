package org.banjie.organisations.inspection.examination;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.CaseStatus;
import org.banjie.casework.Received;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.StartsLimit;
import org.banjie.kinds.Settings;
import org.banjie.organisations.inspection.InspectionModel;
import org.banjie.organisations.inspection.RectificationMissed;
import org.banjie.organisations.inspection.reports.InspectionReports;
import org.banjie.organisations.inspection.reports.ReportWriter;
import org.banjie.organisations.inspection.rounds.ReportDeadline;
import org.springframework.context.ApplicationEventPublisher;

/** The verbs of the inspection's model after a conclusion with faults: {@code ${rectification.order(caseNo)}}. */
@BpmnBean("rectification")
public class RectificationSteps {

    private final InspectionReports reports;
    private final ReportWriter writer;
    private final CaseChanges cases;
    private final ReportDeadline owed;
    private final Received received;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RectificationSteps(
            InspectionReports reports,
            ReportWriter writer,
            CaseChanges cases,
            ReportDeadline owed,
            Received received,
            Settings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.writer = writer;
        this.cases = cases;
        this.owed = owed;
        this.received = received;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** 责令改正: so many months to the corresponding day (民法典第二百零二条). */
    @StartsLimit("owed")
    public void order(String caseNo) {
        var months = Integer.parseInt(settings.value("inspection", "rectificationMonths"));
        var deadline = LocalDate.now(clock).plusMonths(months);
        writer.orderedToRectify(caseNo, owed.start(caseNo, deadline, "民办非企业单位年度检查办法：整改期限" + months + "个月"));
        cases.enter(caseNo, CaseStatus.CORRECTION);
    }

    /** By the day the report came: one of the last day that is entered later is not missed, whatever was told before. */
    public void rectified(String caseNo) {
        var on = received.on(caseNo, InspectionModel.RECTIFY, "rectification");
        writer.rectified(caseNo, on);
        if (!on.isAfter(reports.ofCase(caseNo).rectifyBy())) writer.rectificationNotMissed(caseNo);
        cases.enter(caseNo, CaseStatus.IN_REVIEW);
    }

    public void notMended(String caseNo) {
        writer.rectified(caseNo, null);
        cases.enter(caseNo, CaseStatus.CORRECTION);
        if (LocalDate.now(clock).isAfter(reports.ofCase(caseNo).rectifyBy())) missed(caseNo);
    }

    public void mended(String caseNo) {
        writer.mended(caseNo, LocalDate.now(clock));
        owed.met(caseNo, LocalDate.now(clock));
    }

    /** The last day is over: what was reported in time waits for its assessment and is not missed. */
    public void due(String caseNo) {
        if (reports.ofCase(caseNo).rectifiedOn() == null) missed(caseNo);
    }

    private void missed(String caseNo) {
        if (!writer.missedRectification(caseNo)) return;
        var report = reports.ofCase(caseNo);
        events.publishEvent(new RectificationMissed(report.uscc(), report.year(), report.rectifyBy()));
    }
}
