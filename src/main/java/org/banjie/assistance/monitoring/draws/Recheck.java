package org.banjie.assistance.monitoring.draws;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.banjie.journal.Journal;
import org.banjie.lots.Sampling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws a draw again from what is stored, and holds it against what was written into the journal when it was drawn. */
@Component
@Transactional(readOnly = true)
class Recheck {

    private static final int PAGE = 5000;

    private final Draws draws;
    private final Journal journal;

    Recheck(Draws draws, Journal journal) {
        this.draws = draws;
        this.journal = journal;
    }

    /**
     * What came of it.
     *
     * @param population whether the stored population has the hash that was published
     * @param sample whether seed and population give the stored sample
     * @param filed whether every filed grant is in it
     * @param journal whether seed and hash are those in the journal, and the journal is sound
     */
    record Result(boolean population, boolean sample, boolean filed, boolean journal) {

        @JsonProperty
        public boolean ok() {
            return population && sample && filed && journal;
        }
    }

    Result of(Draw draw) {
        var all = population(draw.id());
        var numbers = all.stream().map(DrawnGrant::number).toList();
        var expected = new TreeSet<>(Sampling.draw(draw.seed(), numbers, Math.min(draw.lots(), numbers.size())));
        all.stream().filter(DrawnGrant::filed).map(DrawnGrant::number).forEach(expected::add);
        var stored = sample(draw.id());
        return new Result(
                numbers.size() == draw.population() && Arrays.equals(Sampling.hash(numbers), draw.populationHash()),
                stored.equals(expected) && stored.size() == draw.sample(),
                all.stream().filter(DrawnGrant::filed).allMatch(one -> stored.contains(one.number())),
                inJournal(draw));
    }

    private boolean inJournal(Draw draw) {
        return journal.verify(draw.chain()).ok()
                && journal.of(draw.chain(), 0, 10).stream()
                        .filter(entry -> entry.verb().equals(DrawDesk.VERB))
                        .anyMatch(entry -> draw.seedHex().equals(entry.detail().get("seed"))
                                && draw.hashHex().equals(entry.detail().get("population")));
    }

    private List<DrawnGrant> population(long draw) {
        var all = new ArrayList<DrawnGrant>();
        String after = "";
        for (var page = draws.population(draw, after, PAGE);
                !page.isEmpty();
                page = draws.population(draw, after, PAGE)) {
            all.addAll(page);
            after = page.get(page.size() - 1).number();
        }
        return all;
    }

    private TreeSet<String> sample(long draw) {
        var all = new TreeSet<String>();
        String after = "";
        for (var page = draws.sample(draw, after, PAGE); !page.isEmpty(); page = draws.sample(draw, after, PAGE)) {
            page.forEach(one -> all.add(one.number()));
            after = page.get(page.size() - 1).number();
        }
        return all;
    }
}
