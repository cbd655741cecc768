package org.banjie.organisations.inspection.rounds;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.cases.CaseAnswers;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionReports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells every case that still waits for its report the year's new dates. */
@Component
@Planned(name = "inspection.shift-round", every = "${banjie.inspection.every:PT30S}")
class ShiftingWork implements Work {

    private static final int BATCH = 200;

    private final InspectionRounds rounds;
    private final InspectionReports reports;
    private final ReportDeadline owed;
    private final CaseAnswers answers;
    private final TransactionTemplate transaction;

    ShiftingWork(
            InspectionRounds rounds,
            InspectionReports reports,
            ReportDeadline owed,
            CaseAnswers answers,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.reports = reports;
        this.owed = owed;
        this.answers = answers;
        this.transaction = transaction;
    }

    @Override
    public boolean piece(Shift shift) {
        return Boolean.TRUE.equals(transaction.execute(status ->
                rounds.holdIn(InspectionRound.State.SHIFTING).map(this::some).orElse(false)));
    }

    private boolean some(InspectionRound round) {
        var page = reports.in(round.year(), InspectionReport.State.OWED, round.cursorAt(), BATCH);
        page.forEach(report -> move(round, report));
        if (page.isEmpty()) rounds.goTo(round.year(), InspectionRound.State.OPEN, "");
        else {
            rounds.goTo(
                    round.year(),
                    InspectionRound.State.SHIFTING,
                    page.get(page.size() - 1).uscc());
        }
        return true;
    }

    private void move(InspectionRound round, InspectionReport report) {
        answers.keep(report.caseNo(), "opening", owed.dates(round), "system");
        owed.move(report.caseNo(), round.deadline(report.competent()), round.basis());
    }
}
