package org.banjie.lots;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws lots: each with a seed of its own, made only when the population is fixed. */
@Component
public class Drawing {

    private static final int SEED_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Drawing(Clock clock) {
        this.clock = clock;
    }

    /**
     * Draws a share of a population, rounded up.
     *
     * @param population numbers in the order of their bytes, which nobody can change any more
     * @param by uid of who draws
     */
    public Draw of(List<String> population, Share share, String by) {
        return draw(population, share, Sampling.lots(population.size(), share.percent()), by);
    }

    /** As above, and one at least: nothing is passed that nobody has looked into. */
    public Draw oneAtLeast(List<String> population, Share share, String by) {
        return draw(population, share, Math.max(1, Sampling.lots(population.size(), share.percent())), by);
    }

    /** Whether a number that has just come along is drawn; whoever brings it cannot know its seed. */
    public OneLot one(String number, BigDecimal percent) {
        var seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return new OneLot(seed, number, percent);
    }

    private Draw draw(List<String> population, Share share, int lots, String by) {
        // whoever draws cannot know what the seed will pick: the population is fixed before
        var seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        var hash = Sampling.hash(population);
        return new Draw(seed, population.size(), hash, share.percent(), share.basis(), lots, by, clock.instant());
    }
}
