package org.banjie.assistance.monitoring.draws;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.banjie.lots.Pages;
import org.banjie.lots.Recheck;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws a draw again from what is stored, and holds it against what was written into the journal when it was drawn. */
@Component
@Transactional(readOnly = true)
class SpotCheckRecheck {

    private static final int PAGE = 5000;

    private final Draws draws;
    private final Recheck recheck;

    SpotCheckRecheck(Draws draws, Recheck recheck) {
        this.draws = draws;
        this.recheck = recheck;
    }

    /**
     * What came of it.
     *
     * @param population whether the stored population has the hash that was published
     * @param sample whether seed and population give the stored sample
     * @param filed whether every grant is in it that always must be: filed, or decided on another income than was found
     * @param journal whether seed and hash are those in the journal, and the journal is sound
     */
    record Result(boolean population, boolean sample, boolean filed, boolean journal) {

        @JsonProperty
        public boolean ok() {
            return population && sample && filed && journal;
        }
    }

    Result of(SpotCheck draw) {
        var all = Pages.all(after -> draws.population(draw.id(), after, PAGE), DrawnGrant::number);
        var numbers = all.stream().map(DrawnGrant::number).toList();
        var filed =
                all.stream().filter(DrawnGrant::always).map(DrawnGrant::number).toList();
        var expected = new HashSet<>(draw.drawn().pick(numbers));
        expected.addAll(filed);
        var stored = Pages.all(after -> draws.sample(draw.id(), after, PAGE), Draws.Sampled::number).stream()
                .map(Draws.Sampled::number)
                .collect(Collectors.toSet());
        return new Result(
                draw.drawn().isFrom(numbers),
                stored.equals(expected) && stored.size() == draw.sample(),
                stored.containsAll(filed),
                recheck.isTold(draw.chain(), DrawDesk.VERB, draw.drawn().told()));
    }
}
