package org.banjie.reviewing.together;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.background.Foreman;
import org.banjie.cases.Cases;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Settings;
import org.banjie.lots.Drawing;
import org.banjie.lots.Share;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Concludes reviews without a change together: draw a sample, look at each drawn one, then one act for the others. */
@Service
@Transactional
class ReviewBatchDesk {

    private static final String SHARE = "samplePercent";

    private final SignedIn signedIn;
    private final Units units;
    private final Unchanged unchanged;
    private final ReviewBatches batches;
    private final Cases cases;
    private final Drawing drawing;
    private final Settings settings;
    private final Journal journal;
    private final Foreman foreman;

    ReviewBatchDesk(
            SignedIn signedIn,
            Units units,
            Unchanged unchanged,
            ReviewBatches batches,
            Cases cases,
            Drawing drawing,
            Settings settings,
            Journal journal,
            Foreman foreman) {
        this.signedIn = signedIn;
        this.units = units;
        this.unchanged = unchanged;
        this.batches = batches;
        this.cases = cases;
        this.drawing = drawing;
        this.settings = settings;
        this.journal = journal;
        this.foreman = foreman;
    }

    /** The streets with reviews that this person looks at, by code. */
    List<String> streets() {
        var actor = signedIn.demand(TogetherRights.LOOKING);
        return unchanged.streets().stream()
                .filter(street -> TogetherRights.LOOKING.over(actor, street, units))
                .sorted()
                .toList();
    }

    /** @throws Refusal NOT_FOUND for one of another street */
    ReviewBatch get(long id) {
        var actor = signedIn.demand(TogetherRights.LOOKING);
        return batches.find(id)
                .filter(batch -> TogetherRights.LOOKING.over(actor, batch.street(), units))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-batch", "reviewing.batch.unknown"));
    }

    boolean mayConclude(String street) {
        return TogetherRights.CONCLUDING.has(signedIn.actor(), street);
    }

    /**
     * Fixes what has not changed in that street and draws a sample of it.
     *
     * @throws Refusal CONFLICT where there is none
     */
    long draw(String street) {
        var by = TogetherRights.CONCLUDING.demand(signedIn.actor(), street);
        var population = unchanged.hold(street);
        if (population.isEmpty()) throw conflict("nothing-unchanged", "reviewing.batch.nothing");
        var kind = cases.get(population.get(0)).kind();
        var share = Share.of(settings.value(kind, SHARE), settings.basis(kind, SHARE));
        var draw = drawing.oneAtLeast(population, share, by.uid());
        var id = batches.add(street, draw, population);
        unchanged.putInto(id, population);
        var told = new HashMap<>(draw.told());
        told.put("batch", String.valueOf(id));
        record(street, by, "batch-drawn", told);
        return id;
    }

    /**
     * Concludes those not drawn.
     *
     * @throws Refusal CONFLICT while a drawn one has not been looked at, when something was found in one, or when the batch
     *     has ended
     */
    void conclude(long id) {
        var batch = get(id);
        var by = TogetherRights.CONCLUDING.demand(signedIn.actor(), batch.street());
        var sample = batches.sample(id);
        var open = sample.stream().filter(one -> !one.isLookedAt()).count();
        if (open > 0) throw new Refusal(RefusalKind.CONFLICT, "sample-open", "reviewing.batch.sample-open", open);
        if (!sample.stream().allMatch(ReviewBatches.Sampled::isPassed)) {
            throw conflict("sample-fails", "reviewing.batch.sample-fails");
        }
        end(batch, ReviewBatch.CONCLUDE, by, "batch-concluded");
        foreman.wake(TogetherWork.class);
    }

    /** They can be looked at one by one, or go into another batch. */
    void giveUp(long id) {
        var batch = get(id);
        var by = TogetherRights.CONCLUDING.demand(signedIn.actor(), batch.street());
        end(batch, ReviewBatch.GIVE_UP, by, "batch-given-up");
        unchanged.letGoOf(id);
    }

    private void end(ReviewBatch batch, String verb, Actor by, String act) {
        if (!batches.end(batch.id(), verb, by.uid())) throw conflict("batch-ended", "reviewing.batch.ended");
        record(batch.street(), by, act, Map.of("batch", String.valueOf(batch.id())));
    }

    private void record(String street, Actor by, String verb, Map<String, String> detail) {
        journal.record(new Act("reviews-" + street, by.uid(), street, verb, detail));
    }

    private static Refusal conflict(String type, String message) {
        return new Refusal(RefusalKind.CONFLICT, type, message);
    }
}
