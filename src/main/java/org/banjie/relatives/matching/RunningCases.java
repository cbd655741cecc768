package org.banjie.relatives.matching;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.cases.Cases;
import org.banjie.cases.OpenCases;
import org.banjie.relatives.filings.FilingOrigin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Holds the applications that run against the register when somebody on it has declared a relative or taken up a post.
 * Members of a household that has no allowance yet stand nowhere but in its sealed application, so each is opened.
 */
@Component
@Planned(name = "relatives.running-cases")
class RunningCases implements Work {

    private static final Logger log = LoggerFactory.getLogger(RunningCases.class);

    private static final int PAGE = 200;

    private final OpenCases open;
    private final Cases cases;
    private final CaseMatch match;

    RunningCases(OpenCases open, Cases cases, CaseMatch match) {
        this.open = open;
        this.cases = cases;
        this.match = match;
    }

    /** Broken off, it begins again: what is filed already is not filed twice. */
    @Override
    public boolean piece(Shift shift) {
        for (var page = open.after("", PAGE); !page.isEmpty() && !shift.isOver(); ) {
            page.forEach(this::alone);
            page = open.after(page.get(page.size() - 1), PAGE);
        }
        return false;
    }

    /** One that fails keeps no other from being looked at: the log tells of it, and confirmation matches it by itself. */
    private void alone(String caseNo) {
        try {
            one(caseNo);
        } catch (RuntimeException broken) {
            log.error("案件没有比对成 · {} could not be held against the register", caseNo, broken);
        }
    }

    /** Before acceptance there is nothing to file; acceptance matches by itself. */
    private void one(String caseNo) {
        var found = cases.get(caseNo);
        if (!found.kind().equals(Household.KIND) || found.acceptedOn() == null) return;
        if (match.findsMore(caseNo)) match.run(caseNo, FilingOrigin.CONFIRMATION);
    }
}
