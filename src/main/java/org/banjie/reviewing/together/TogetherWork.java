package org.banjie.reviewing.together;

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
import org.banjie.reviewing.GrantReviewSteps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Concludes the reviews of a batch, each in a transaction of its own; one that cannot be keeps no other from it. */
@Component
@Planned(name = "reviewing.together", every = "${banjie.reviewing.together:PT30S}")
class TogetherWork implements Work {

    private static final Logger log = LoggerFactory.getLogger(TogetherWork.class);
    private static final int PIECE = 100;

    private final ReviewBatches batches;
    private final Unchanged unchanged;
    private final Cases cases;
    private final Opinions opinions;
    private final Recusals recusals;
    private final Flow flow;
    private final Models models;
    private final Progress progress;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TogetherWork(
            ReviewBatches batches,
            Unchanged unchanged,
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
        this.unchanged = unchanged;
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

    private void some(ReviewBatch batch) {
        var waiting = batches.waiting(batch.id(), PIECE);
        waiting.forEach(caseNo -> one(batch, caseNo));
        if (waiting.isEmpty()) {
            transaction.executeWithoutResult(status -> {
                batches.done(batch.id());
                unchanged.letGoOf(batch.id());
            });
        }
    }

    private void one(ReviewBatch batch, String caseNo) {
        try {
            transaction.executeWithoutResult(status -> batches.result(batch.id(), caseNo, conclude(batch, caseNo)));
        } catch (RuntimeException e) {
            log.error("Review {} could not be concluded with its batch", caseNo, e);
            transaction.executeWithoutResult(status -> batches.result(batch.id(), caseNo, "BROKE_OFF"));
        }
    }

    /** @return how it ended: CONCLUDED, or why it was left */
    private String conclude(ReviewBatch batch, String caseNo) {
        cases.lock(caseNo);
        var ending = unchanged.ending(batch.id(), caseNo);
        if (ending.isEmpty() || !flow.listens(caseNo, GrantReviewSteps.TOGETHER)) return "MOVED_ON";
        var step = ending.get().step();
        if (recusals.isRecused(caseNo, batch.by())) return "RECUSED";
        if (opinions.authors(caseNo, fourEyes(caseNo, step)).contains(batch.by())) return "FOUR_EYES";
        var said = new Signature(caseNo, batch.by(), batch.street(), null, clock.instant());
        opinions.add(new StepEnded(said, step, ending.get().outcome()));
        var told = Map.of("batch", String.valueOf(batch.id()));
        journal.record(new Act(caseNo, batch.by(), batch.street(), "concluded-in-batch", told));
        flow.signal(caseNo, GrantReviewSteps.TOGETHER);
        return "CONCLUDED";
    }

    /** Steps whose doers may not conclude: as the model the case runs on says. */
    private List<String> fourEyes(String caseNo, String step) {
        return models.step(progress.version(caseNo), step).fourEyes();
    }
}
