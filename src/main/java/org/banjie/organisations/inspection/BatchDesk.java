package org.banjie.organisations.inspection;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.background.Foreman;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.banjie.lots.Sampling;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Concludes clean reports together: draw a sample, look at each drawn one, then one act for the others. */
@Service
@Transactional
class BatchDesk {

    static final String DRAWN = "batch-drawn";

    private final SecureRandom random = new SecureRandom();
    private final SignedIn signedIn;
    private final Journal journal;
    private final RoundDesk rounds;
    private final CleanReports clean;
    private final Batches batches;
    private final BatchResults results;
    private final Settings settings;
    private final Foreman foreman;
    private final Clock clock;

    BatchDesk(
            SignedIn signedIn, Journal journal,
            RoundDesk rounds,
            CleanReports clean,
            Batches batches,
            BatchResults results,
            Settings settings,
            Foreman foreman,
            Clock clock) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.rounds = rounds;
        this.clean = clean;
        this.batches = batches;
        this.results = results;
        this.settings = settings;
        this.foreman = foreman;
        this.clock = clock;
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
        var percent = new BigDecimal(settings.value("inspection", "samplePercent"));
        // one at least: nothing is concluded that nobody has looked into; after the population is fixed
        int lots = Math.max(1, Sampling.lots(population.size(), percent));
        byte[] seed = new byte[32];
        random.nextBytes(seed);
        var batch = new Batch(
                0,
                year,
                seed,
                population.size(),
                Sampling.hash(population),
                percent,
                settings.basis("inspection", "samplePercent"),
                lots,
                by.uid(),
                clock.instant(),
                null,
                null,
                null,
                null);
        long id = batches.add(batch, population, Sampling.draw(seed, population, lots));
        journal.record(Act.of(Round.chain(year), by, InspectionRights.CONCLUDING, DRAWN,
                Map.of("batch", String.valueOf(id), "seed", batch.seedHex(), "population", batch.hashHex())));
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
        long open = sample.stream().filter(one -> !one.isLookedAt()).count();
        if (open > 0) throw new Refusal(RefusalKind.CONFLICT, "sample-open", "inspection.batch.sample-open", open);
        if (!sample.stream().allMatch(Batches.Sampled::isPassed))
            throw new Refusal(RefusalKind.CONFLICT, "sample-fails", "inspection.batch.sample-fails");
        end(batch, Batch.CONCLUDE, by, "batch-concluded");
        foreman.wake(ConcludingWork.class);
    }

    /** The reports can be looked at one by one, or go into another batch. */
    void giveUp(long id) {
        var by = signedIn.demand(InspectionRights.CONCLUDING);
        end(find(id), Batch.GIVE_UP, by, "batch-given-up");
        results.letGo(id);
    }

    private void end(Batch batch, String verb, Actor by, String act) {
        if (!batches.end(batch.id(), verb, by.uid(), InspectionRights.CONCLUDING.office(by)))
            throw new Refusal(RefusalKind.CONFLICT, "batch-ended", "inspection.batch.ended");
        journal.record(Act.of(Round.chain(batch.year()), by, InspectionRights.CONCLUDING, act, Map.of("batch", String.valueOf(batch.id()))));
    }

    private Batch find(long id) {
        return batches.find(id)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-batch", "inspection.batch.unknown"));
    }
}
