package org.banjie.casework;

import java.util.List;
import org.banjie.cases.Case;
import org.banjie.casework.papers.AskedPapers;
import org.banjie.kinds.own.Redecision;
import org.springframework.stereotype.Component;

/** Asks everything about a case that its kind's tables decide once more: limit, papers, and what is the kind's own. */
@Component
public class Redecisions {

    private final Deadlines deadlines;
    private final AskedPapers papers;
    private final List<Redecision> own;

    Redecisions(Deadlines deadlines, AskedPapers papers, List<Redecision> own) {
        this.deadlines = deadlines;
        this.papers = papers;
        this.own = own;
    }

    /** Reads only. */
    public void again(Case found) {
        deadlines.limit(found);
        papers.of(found);
        own.stream().filter(one -> one.kind().equals(found.kind())).forEach(one -> one.decide(found.caseNo()));
    }
}
