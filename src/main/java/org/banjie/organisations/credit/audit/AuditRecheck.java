package org.banjie.organisations.credit.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.lots.Pages;
import org.banjie.lots.Recheck;
import org.banjie.lots.Sampling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** AuditDraws a draw again from what is stored, and holds it against what was written into the journal when it was drawn. */
@Component
@Transactional(readOnly = true)
class AuditRecheck {

    private static final int PAGE = 5000;

    private final AuditDraws draws;
    private final Inspectors inspectors;
    private final Recheck recheck;

    AuditRecheck(AuditDraws draws, Inspectors inspectors, Recheck recheck) {
        this.draws = draws;
        this.inspectors = inspectors;
        this.recheck = recheck;
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

    Result of(AuditDraw draw) {
        var codes = Pages.all(after -> draws.population(draw.id(), after, PAGE), code -> code);
        var pool = draws.pool(draw.id());
        var drawn = Pages.all(after -> draws.drawn(draw.id(), after, PAGE), AuditDraws.Drawn::uscc);
        var picked = drawn.stream().map(AuditDraws.Drawn::uscc).collect(Collectors.toSet());
        return new Result(
                draw.drawn().isFrom(codes) && Arrays.equals(Sampling.hash(pool), draw.poolHash()),
                picked.equals(draw.drawn().pick(codes)),
                drawn.stream().allMatch(one -> hasItsInspectors(draw, one, pool)),
                recheck.isTold(draw.chain(), AuditDrawDesk.VERB, draw.told()));
    }

    private boolean hasItsInspectors(AuditDraw draw, AuditDraws.Drawn one, TreeSet<String> pool) {
        var eligible = new TreeSet<>(pool);
        eligible.removeAll(one.excluded());
        return inspectors
                .everyone(one.caseNo())
                .containsAll(InspectorLots.inspectors(draw.drawn().seed(), one.uscc(), eligible, draw.inspectors()));
    }
}
