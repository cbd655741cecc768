package org.banjie.casework;

import java.util.Map;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.opening.NewCase;
import org.banjie.cases.opening.NewCases;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.Opening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases that nobody hands in: a review, a filing, a lead. All of it happens, or nothing. */
@Service
@Transactional
public class Openings {

    private final Kinds kinds;
    private final NewCases cases;
    private final CaseAnswers answers;
    private final Units units;
    private final Flow flow;
    private final Journal journal;

    Openings(Kinds kinds, NewCases cases, CaseAnswers answers, Units units, Flow flow, Journal journal) {
        this.kinds = kinds;
        this.cases = cases;
        this.answers = answers;
        this.units = units;
        this.flow = flow;
        this.journal = journal;
    }

    /** Opens the case and starts its process. @return its number */
    public String open(Opening opening) {
        var kind = kinds.get(opening.kind());
        var caseNo = cases.open(newCase(kind, opening)).caseNo();
        answers.keep(caseNo, kind.form(), opening.answers(), opening.by());
        journal.record(new Act(caseNo, opening.by(), opening.area(), "open", Map.of("kind", kind.code())));
        flow.start(kind.model(), caseNo, Map.of());
        return caseNo;
    }

    private NewCase newCase(Kind kind, Opening opening) {
        return new NewCase(
                kind.code(),
                opening.category(),
                kind.prefix(opening.category()),
                opening.area(),
                units.streetOf(opening.area()).code(),
                opening.area(),
                opening.residence(),
                opening.about(),
                opening.account(),
                opening.by());
    }
}
