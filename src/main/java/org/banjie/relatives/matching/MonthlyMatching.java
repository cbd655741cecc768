package org.banjie.relatives.matching;

import java.util.List;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.relatives.GrantsToMatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Holds every allowance that is being paid against the register once a month: a marriage or an appointment since then is
 * filed late, and history is not rewritten. A page of grants costs one look-up; each filing is a transaction of its own,
 * so that a pass that breaks off has done what it did, and the next one finds the rest.
 */
@Service
@Planned(name = "relatives.monthly-matching", cron = "${banjie.relatives.monthly:0 30 3 1 * *}")
class MonthlyMatching implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(MonthlyMatching.class);
    private static final int PAGE = 500;

    private final List<GrantsToMatch> grants;
    private final GrantMatch match;

    MonthlyMatching(List<GrantsToMatch> grants, GrantMatch match) {
        this.grants = grants;
        this.match = match;
    }

    /** Broken off, it begins again: what is filed already is not filed twice. */
    @Override
    public boolean piece(Shift shift) {
        grants.forEach(all -> run(all, shift));
        return false;
    }

    private void run(GrantsToMatch all, Shift shift) {
        var seen = 0;
        for (var page = all.after(0, PAGE); !page.isEmpty() && !shift.isOver(); ) {
            match.file(page);
            seen += page.size();
            page = all.after(page.get(page.size() - 1).id(), PAGE);
        }
        LOG.info("Held {} running allowances against the register of relatives", seen);
    }
}
