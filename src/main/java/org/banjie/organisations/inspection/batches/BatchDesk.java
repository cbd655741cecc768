package org.banjie.organisations.inspection.batches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.background.Foreman;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.banjie.lots.Drawing;
import org.banjie.lots.Share;
import org.banjie.organisations.inspection.InspectionRights;
import org.banjie.organisations.inspection.reports.CleanReports;
import org.banjie.organisations.inspection.reports.ReportWriter;
import org.banjie.organisations.inspection.rounds.InspectionRound;
import org.banjie.organisations.inspection.rounds.RoundDesk;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Concludes clean reports together: draw a sample, look at each drawn one, then one act for the others. */
@Service
@Transactional
class BatchDesk {

    static final String DRAWN = "batch-drawn";

    private final SignedIn signedIn;
    private final Journal journal;
    private final RoundDesk rounds;
    private final CleanReports clean;
    private final Batches batches;
    private final ReportWriter writer;
    private final Drawing drawing;
    private final Settings settings;
    private final Foreman foreman;

    BatchDesk(
            SignedIn signedIn,
            Journal journal,
            RoundDesk rounds,
            CleanReports clean,
            Batches batches,
            ReportWriter writer,
            Drawing drawing,
            Settings settings,
            Foreman foreman) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.rounds = rounds;
        this.clean = clean;
        this.batches = batches;
        this.writer = writer;
        this.drawing = drawing;
        this.settings = settings;
        this.foreman = foreman;
    }

    Batch get(long id) {
        signedIn.demand(InspectionRights.LOOKING);
        return find(id);
    }

    List<Batch> of(int year) {
        signedIn.demand(InspectionRights.LOOKING);
        return batches.of(year);
    }

    /**
     * Fixes the clean reports there are and draws a sample of them.
     *
     * @throws Refusal CONFLICT when there is none
     */
    long draw(int year) {
        var by = signedIn.demand(InspectionRights.CONCLUDING);
        rounds.get(year);
        var population = clean.hold(year);
        if (population.isEmpty()) throw new Refusal(RefusalKind.CONFLICT, "nothing-clean", "inspection.batch.nothing");
        var share =
                Share.of(settings.value("inspection", "samplePercent"), settings.basis("inspection", "samplePercent"));
        var draw = drawing.oneAtLeast(population, share, by.uid());
        var id = batches.add(year, draw, population);
        writer.putIntoBatch(id, population);
        var told = new HashMap<>(draw.told());
        told.put("batch", String.valueOf(id));
        record(year, by, DRAWN, told);
        return id;
    }

    /**
     * Passes those not drawn.
     *
     * @throws Refusal CONFLICT while a drawn one has not been looked at, when one of them did not pass, or when the
     *     batch has ended
     */
    void conclude(long id) {
        var by = signedIn.demand(InspectionRights.CONCLUDING);
        var batch = find(id);
        var sample = batches.sample(id);
        var open = sample.stream().filter(one -> !one.isLookedAt()).count();
        if (open > 0) throw new Refusal(RefusalKind.CONFLICT, "sample-open", "inspection.batch.sample-open", open);
        if (!sample.stream().allMatch(Batches.Sampled::isPassed)) {
            throw new Refusal(RefusalKind.CONFLICT, "sample-fails", "inspection.batch.sample-fails");
        }
        end(batch, Batch.CONCLUDE, by, "batch-concluded");
        foreman.wake(ConcludingWork.class);
    }

    /** The reports can be looked at one by one, or go into another batch. */
    void giveUp(long id) {
        var by = signedIn.demand(InspectionRights.CONCLUDING);
        end(find(id), Batch.GIVE_UP, by, "batch-given-up");
        writer.letGoOf(id);
    }

    private void end(Batch batch, String verb, Actor by, String act) {
        if (!batches.end(batch.id(), verb, by.uid(), InspectionRights.CONCLUDING.office(by))) {
            throw new Refusal(RefusalKind.CONFLICT, "batch-ended", "inspection.batch.ended");
        }
        record(batch.year(), by, act, Map.of("batch", String.valueOf(batch.id())));
    }

    private void record(int year, Actor by, String verb, Map<String, String> detail) {
        journal.record(Act.of(InspectionRound.chain(year), by, InspectionRights.CONCLUDING, verb, detail));
    }

    private Batch find(long id) {
        return batches.find(id)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-batch", "inspection.batch.unknown"));
    }
}
