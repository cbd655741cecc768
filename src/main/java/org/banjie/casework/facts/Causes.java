package org.banjie.casework.facts;

import java.util.Optional;
import java.util.stream.Collectors;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.CaseMove;
import org.banjie.cases.acts.MovedBy;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.progress.Approach;
import org.banjie.flow.progress.Approaches;
import org.banjie.kinds.Exit;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/**
 * What somebody did that led a case to where its model is: what a verb of the model speaks of. Whatever else has been
 * done meanwhile, on another branch or before a job came to it, led elsewhere.
 */
@Component
public class Causes {

    private final Approaches approaches;
    private final Opinions opinions;
    private final Cases cases;
    private final Kinds kinds;

    Causes(Approaches approaches, Opinions opinions, Cases cases, Kinds kinds) {
        this.approaches = approaches;
        this.opinions = opinions;
        this.cases = cases;
        this.kinds = kinds;
    }

    /** Empty where the model came by itself, as after a timer. Where no model calls, the last move of the case. */
    public Optional<CaseMove> of(String caseNo) {
        return approaches
                .here()
                .map(way -> opinions.lastMove(caseNo, moves(caseNo, way)))
                .orElseGet(() -> opinions.lastMove(caseNo));
    }

    /** As {@link #of}; where the model came by itself, the last move before. */
    public Optional<CaseMove> orLastMove(String caseNo) {
        return of(caseNo).or(() -> opinions.lastMove(caseNo));
    }

    private MovedBy moves(String caseNo, Approach way) {
        var exits = kinds.get(cases.get(caseNo).kind()).exits().stream()
                .filter(exit -> way.messages().contains(exit.message()))
                .map(Exit::code)
                .collect(Collectors.toSet());
        return new MovedBy(way.steps(), exits, way.elements());
    }
}
