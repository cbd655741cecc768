package org.banjie.organisations.inspection.rounds;

import java.util.Map;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.cases.Cases;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionReports;
import org.springframework.stereotype.Component;

/** Ends the cases of a closed round for which nothing ever came, each by itself. */
@Component
@Planned(name = "inspection.close-round", every = "${banjie.inspection.every:PT30S}")
class ClosingWork implements ItemWork {

    private static final int BATCH = 200;

    private final InspectionRounds rounds;
    private final InspectionReports reports;
    private final Cases cases;
    private final Flow flow;
    private final Journal journal;
    private final Items items;

    ClosingWork(
            InspectionRounds rounds, InspectionReports reports, Cases cases, Flow flow, Journal journal, Items items) {
        this.rounds = rounds;
        this.reports = reports;
        this.cases = cases;
        this.flow = flow;
        this.journal = journal;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        var round = rounds.in(InspectionRound.State.CLOSING);
        round.ifPresent(this::some);
        return round.isPresent();
    }

    private void some(InspectionRound round) {
        var page = reports.in(round.year(), InspectionReport.State.OWED, round.cursorAt(), BATCH);
        items.each(this, page, InspectionReport::caseNo, report -> end(round, report));
        if (page.isEmpty()) rounds.goTo(round.year(), InspectionRound.State.CLOSED, "");
        else {
            rounds.goTo(
                    round.year(),
                    InspectionRound.State.CLOSING,
                    page.get(page.size() - 1).uscc());
        }
    }

    @Override
    public void again(String caseNo) {
        var report = reports.ofCase(caseNo);
        rounds.find(report.year()).ifPresent(round -> end(round, report));
    }

    /** Somebody may hand in just now: the case is held, and asked again. */
    private void end(InspectionRound round, InspectionReport report) {
        cases.lock(report.caseNo());
        if (reports.ofCase(report.caseNo()).state() != InspectionReport.State.OWED) return;
        journal.record(new Act(report.caseNo(), round.closedBy(), "", "report-missed", Map.of()));
        flow.signal(report.caseNo(), "Msg_Missed");
    }
}
