package org.banjie.organisations.credit.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private final Inspectors inspectors;
    private final Journal journal;

    Recheck(Draws draws, Inspectors inspectors, Journal journal) {
        this.draws = draws;
        this.inspectors = inspectors;
        this.journal = journal;
    }

    /**
     * What came of it.
     *
     * @param population whether population and pool have the hashes that were published
     * @param sample whether seed and population give those that were drawn
     * @param inspectors whether seed and pool give the inspectors first drawn
     * @param journal whether seed and hashes are those in the journal, and the journal is sound
     */
    record Result(boolean population, boolean sample, boolean inspectors, boolean journal) {

        @JsonProperty
        public boolean ok() {
            return population && sample && inspectors && journal;
        }
    }

    Result of(Draw draw) {
        var codes = population(draw.id());
        var pool = draws.pool(draw.id());
        var drawn = drawn(draw.id());
        var codesDrawn = drawn.stream().map(Draws.Drawn::uscc).collect(Collectors.toCollection(TreeSet::new));
        return new Result(
                Arrays.equals(Sampling.hash(codes), draw.populationHash())
                        && Arrays.equals(Sampling.hash(pool), draw.poolHash()),
                codesDrawn.equals(Sampling.draw(draw.seed(), codes, Math.min(draw.lots(), codes.size()))),
                drawn.stream().allMatch(one -> hasItsInspectors(draw, one, pool)),
                inJournal(draw));
    }

    private boolean hasItsInspectors(Draw draw, Draws.Drawn one, TreeSet<String> pool) {
        var eligible = new TreeSet<>(pool);
        eligible.removeAll(one.excluded());
        return inspectors
                .everyone(one.caseNo())
                .containsAll(Lots.inspectors(draw.seed(), one.uscc(), eligible, draw.inspectors()));
    }

    private boolean inJournal(Draw draw) {
        return journal.verify(draw.chain()).ok()
                && journal.of(draw.chain(), 0, 10).stream()
                        .filter(entry -> entry.verb().equals(DrawDesk.VERB))
                        .anyMatch(entry -> draw.seedHex().equals(entry.detail().get("seed"))
                                && draw.populationHex().equals(entry.detail().get("population"))
                                && draw.poolHex().equals(entry.detail().get("pool")));
    }

    private List<String> population(long draw) {
        var all = new ArrayList<String>();
        String after = "";
        for (var page = draws.population(draw, after, PAGE);
                !page.isEmpty();
                page = draws.population(draw, after, PAGE)) {
            all.addAll(page);
            after = page.get(page.size() - 1);
        }
        return all;
    }

    private List<Draws.Drawn> drawn(long draw) {
        var all = new ArrayList<Draws.Drawn>();
        String after = "";
        for (var page = draws.drawn(draw, after, PAGE); !page.isEmpty(); page = draws.drawn(draw, after, PAGE)) {
            all.addAll(page);
            after = page.get(page.size() - 1).uscc();
        }
        return all;
    }
}
