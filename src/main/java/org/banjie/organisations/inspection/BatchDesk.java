package org.banjie.organisations.inspection;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.background.Foreman;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
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
    private final Registrars registrars;
    private final RoundDesk rounds;
    private final Batches batches;
    private final BatchResults results;
    private final Settings settings;
    private final Kinds kinds;
    private final Foreman foreman;
    private final Clock clock;

    BatchDesk(
            Registrars registrars,
            RoundDesk rounds,
            Batches batches,
            BatchResults results,
            Settings settings,
            Kinds kinds,
            Foreman foreman,
            Clock clock) {
        this.registrars = registrars;
        this.rounds = rounds;
        this.batches = batches;
        this.results = results;
        this.settings = settings;
        this.kinds = kinds;
        this.foreman = foreman;
        this.clock = clock;
    }

    Batch get(long id) {
        registrars.looking();
        return find(id);
    }

    List<Batch> of(int year) {
        registrars.looking();
        return batches.of(year);
    }

    /**
     * Fixes the clean reports there are and draws a sample of them.
     *
     * @throws Refusal CONFLICT when there is none
     */
    long draw(int year) {
        var by = registrars.concluding();
        rounds.get(year);
        var population = batches.clean(year);
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
                basis(),
                lots,
                by.uid(),
                clock.instant(),
                null,
                null,
                null,
                null);
        long id = batches.add(batch, population, Sampling.draw(seed, population, lots));
        registrars.record(
                year,
                by,
                DRAWN,
                Map.of("batch", String.valueOf(id), "seed", batch.seedHex(), "population", batch.hashHex()));
        return id;
    }

    /**
     * Passes those not drawn.
     *
     * @throws Refusal CONFLICT while a drawn one has not been looked at, when one of them did not pass, or when the
     *     batch has ended
     */
    void conclude(long id) {
        var by = registrars.concluding();
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
        var by = registrars.concluding();
        end(find(id), Batch.GIVE_UP, by, "batch-given-up");
        results.letGo(id);
    }

    private void end(Batch batch, String verb, Actor by, String act) {
        if (!batches.end(batch.id(), verb, by.uid(), Registrars.office(by)))
            throw new Refusal(RefusalKind.CONFLICT, "batch-ended", "inspection.batch.ended");
        registrars.record(batch.year(), by, act, Map.of("batch", String.valueOf(batch.id())));
    }

    private Batch find(long id) {
        return batches.find(id)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-batch", "inspection.batch.unknown"));
    }

    private String basis() {
        var today = LocalDate.now(clock);
        return kinds.get("inspection").settings().get("samplePercent").stream()
                .filter(setting -> !setting.from().isAfter(today))
                .max(Comparator.comparing(Kind.Setting::from))
                .map(Kind.Setting::basis)
                .orElse("");
    }
}
