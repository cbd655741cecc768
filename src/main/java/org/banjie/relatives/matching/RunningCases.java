package org.banjie.relatives.matching;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.cases.Cases;
import org.banjie.cases.search.OpenCases;
import org.banjie.relatives.filings.FilingOrigin;
import org.springframework.stereotype.Component;

/**
 * Holds the applications that run against the register when somebody on it has declared a relative or taken up a post.
 * Members of a household that has no allowance yet stand nowhere but in its sealed application, so each is opened.
 */
@Component
@Planned(name = "relatives.running-cases")
class RunningCases implements ItemWork {

    private static final int PAGE = 200;

    private final OpenCases open;
    private final Cases cases;
    private final CaseMatch match;
    private final Items items;

    RunningCases(OpenCases open, Cases cases, CaseMatch match, Items items) {
        this.open = open;
        this.cases = cases;
        this.match = match;
        this.items = items;
    }

    /** Broken off, it begins again: what is filed already is not filed twice. A case that fails keeps no other waiting. */
    @Override
    public boolean piece(Shift shift) {
        for (var page = open.after("", PAGE); !page.isEmpty() && !shift.isOver(); ) {
            items.each(this, page, caseNo -> caseNo, this::again);
            page = open.after(page.get(page.size() - 1), PAGE);
        }
        return false;
    }

    /** Before acceptance there is nothing to file; acceptance matches by itself. */
    @Override
    public void again(String caseNo) {
        var found = cases.get(caseNo);
        if (!found.kind().equals(Household.KIND) || found.acceptedOn() == null) return;
        if (match.findsMore(caseNo)) match.run(caseNo, FilingOrigin.CONFIRMATION);
    }
}
