package org.banjie.organisations.inspection.rounds;

import java.util.Map;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.cases.Cases;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionReports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends the cases of a closed round for which nothing ever came. */
@Component
@Planned(name = "inspection.close-round", every = "${banjie.inspection.every:PT30S}")
class ClosingWork implements Work {

    private static final int BATCH = 200;

    private final InspectionRounds rounds;
    private final InspectionReports reports;
    private final Cases cases;
    private final Flow flow;
    private final Journal journal;
    private final TransactionTemplate transaction;

    ClosingWork(
            InspectionRounds rounds,
            InspectionReports reports,
            Cases cases,
            Flow flow,
            Journal journal,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.reports = reports;
        this.cases = cases;
        this.flow = flow;
        this.journal = journal;
        this.transaction = transaction;
    }

    @Override
    public boolean piece(Shift shift) {
        return Boolean.TRUE.equals(transaction.execute(status ->
                rounds.holdIn(InspectionRound.State.CLOSING).map(this::some).orElse(false)));
    }

    /** Somebody may hand in just now: the case is held, and asked again. */
    private boolean some(InspectionRound round) {
        var page = reports.in(round.year(), InspectionReport.State.OWED, round.cursorAt(), BATCH);
        page.forEach(report -> end(round, report));
        if (page.isEmpty()) rounds.goTo(round.year(), InspectionRound.State.CLOSED, "");
        else {
            rounds.goTo(
                    round.year(),
                    InspectionRound.State.CLOSING,
                    page.get(page.size() - 1).uscc());
        }
        return true;
    }

    private void end(InspectionRound round, InspectionReport report) {
        cases.lock(report.caseNo());
        if (reports.ofCase(report.caseNo()).state() != InspectionReport.State.OWED) return;
        journal.record(new Act(report.caseNo(), round.closedBy(), "", "report-missed", Map.of()));
        flow.signal(report.caseNo(), "Msg_Missed");
    }
}
