package org.banjie.organisations.inspection.rounds;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.cases.CaseAnswers;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionReports;
import org.springframework.stereotype.Component;

/** Tells every case that still waits for its report the year's new dates, each by itself. */
@Component
@Planned(name = "inspection.shift-round", every = "${banjie.inspection.every:PT30S}")
class ShiftingWork implements ItemWork {

    private static final int BATCH = 200;

    private final InspectionRounds rounds;
    private final InspectionReports reports;
    private final ReportDeadline owed;
    private final CaseAnswers answers;
    private final Items items;

    ShiftingWork(
            InspectionRounds rounds, InspectionReports reports, ReportDeadline owed, CaseAnswers answers, Items items) {
        this.rounds = rounds;
        this.reports = reports;
        this.owed = owed;
        this.answers = answers;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        var round = rounds.in(InspectionRound.State.SHIFTING);
        round.ifPresent(this::some);
        return round.isPresent();
    }

    private void some(InspectionRound round) {
        var page = reports.in(round.year(), InspectionReport.State.OWED, round.cursorAt(), BATCH);
        items.each(this, page, InspectionReport::caseNo, report -> move(round, report));
        if (page.isEmpty()) rounds.goTo(round.year(), InspectionRound.State.OPEN, "");
        else {
            rounds.goTo(
                    round.year(),
                    InspectionRound.State.SHIFTING,
                    page.get(page.size() - 1).uscc());
        }
    }

    @Override
    public void again(String caseNo) {
        var report = reports.ofCase(caseNo);
        if (report.state() != InspectionReport.State.OWED) return;
        rounds.find(report.year()).ifPresent(round -> move(round, report));
    }

    private void move(InspectionRound round, InspectionReport report) {
        answers.keep(report.caseNo(), "opening", owed.dates(round), "system");
        owed.move(report.caseNo(), round.deadline(report.competent()), round.basis());
    }
}
