package org.banjie.organisations.inspection.batches;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.Signature;
import org.banjie.cases.acts.StepEnded;
import org.banjie.flow.Flow;
import org.banjie.flow.models.Models;
import org.banjie.flow.progress.Progress;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.organisations.inspection.examination.InspectionFindings;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionReports;
import org.banjie.organisations.inspection.reports.ReportWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Passes the reports of a batch, each in a transaction of its own; one that cannot be passed keeps no other from it. */
@Component
@Planned(name = "inspection.conclude-batch", every = "${banjie.inspection.every:PT30S}")
class ConcludingWork implements Work {

    private static final Logger log = LoggerFactory.getLogger(ConcludingWork.class);
    private static final int PIECE = 100;

    private final Batches batches;
    private final BatchResults results;
    private final InspectionReports reports;
    private final ReportWriter writer;
    private final Cases cases;
    private final Opinions opinions;
    private final Recusals recusals;
    private final Flow flow;
    private final Models models;
    private final Progress progress;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConcludingWork(
            Batches batches,
            BatchResults results,
            InspectionReports reports,
            ReportWriter writer,
            Cases cases,
            Opinions opinions,
            Recusals recusals,
            Flow flow,
            Models models,
            Progress progress,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.batches = batches;
        this.results = results;
        this.reports = reports;
        this.writer = writer;
        this.cases = cases;
        this.opinions = opinions;
        this.recusals = recusals;
        this.flow = flow;
        this.models = models;
        this.progress = progress;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        var batch = batches.atWork();
        batch.ifPresent(this::some);
        return batch.isPresent();
    }

    private void some(Batch batch) {
        var waiting = results.waiting(batch.id(), PIECE);
        waiting.forEach(caseNo -> one(batch, caseNo));
        if (waiting.isEmpty()) {
            transaction.executeWithoutResult(status -> {
                batches.done(batch.id());
                writer.letGoOf(batch.id());
            });
        }
    }

    private void one(Batch batch, String caseNo) {
        try {
            transaction.executeWithoutResult(status -> results.result(batch.id(), caseNo, pass(batch, caseNo)));
        } catch (RuntimeException e) {
            log.error("Report {} could not be concluded with its batch", caseNo, e);
            transaction.executeWithoutResult(status -> results.result(batch.id(), caseNo, "BROKE_OFF"));
        }
    }

    /** @return how it ended: CONCLUDED, or why it was left */
    private String pass(Batch batch, String caseNo) {
        cases.lock(caseNo);
        var report = reports.ofCase(caseNo);
        if (report.state() != InspectionReport.State.EXAMINE
                || !Long.valueOf(batch.id()).equals(report.batch())) {
            return "MOVED_ON";
        }
        if (recusals.isRecused(caseNo, batch.by())) return "RECUSED";
        if (opinions.authors(caseNo, fourEyes(caseNo)).contains(batch.by())) return "FOUR_EYES";
        var said = new Signature(caseNo, batch.by(), batch.office(), null, clock.instant());
        opinions.add(new StepEnded(said, InspectionFindings.EXAMINE, InspectionFindings.CLEAN));
        journal.record(new Act(
                caseNo, batch.by(), batch.office(), "concluded-in-batch", Map.of("batch", String.valueOf(batch.id()))));
        flow.signal(caseNo, "Msg_ConcludeClean");
        return "CONCLUDED";
    }

    /** Steps whose doers may not conclude: as the model the case runs on says of the examination. */
    private List<String> fourEyes(String caseNo) {
        return models.step(progress.version(caseNo), InspectionFindings.EXAMINE).fourEyes();
    }
}
