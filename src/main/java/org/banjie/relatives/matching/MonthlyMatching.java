package org.banjie.relatives.matching;

import java.util.List;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.relatives.GrantsToMatch;
import org.banjie.relatives.LiveGrant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Holds every allowance that is being paid against the register once a month: a marriage or an appointment since then is
 * filed late, and history is not rewritten. A page of grants costs one look-up, and only those in which it finds somebody
 * are looked at by themselves: a grant that cannot be keeps no other waiting.
 */
@Service
@Planned(name = "relatives.monthly-matching", cron = "${banjie.relatives.monthly:0 30 3 1 * *}")
class MonthlyMatching implements ItemWork {

    private static final Logger LOG = LoggerFactory.getLogger(MonthlyMatching.class);
    private static final int PAGE = 500;

    private final List<GrantsToMatch> grants;
    private final GrantMatch match;
    private final Items items;

    MonthlyMatching(List<GrantsToMatch> grants, GrantMatch match, Items items) {
        this.grants = grants;
        this.match = match;
        this.items = items;
    }

    /** Broken off, it begins again: what is filed already is not filed twice. */
    @Override
    public boolean piece(Shift shift) {
        grants.forEach(all -> run(all, shift));
        return false;
    }

    @Override
    public void again(String key) {
        var id = Long.parseLong(key.substring(key.indexOf('/') + 1));
        grants.stream()
                .flatMap(all -> all.after(id - 1, 1).stream())
                .filter(grant -> key(grant).equals(key))
                .forEach(match::file);
    }

    private static String key(LiveGrant grant) {
        return grant.caseNo() + "/" + grant.id();
    }

    private void run(GrantsToMatch all, Shift shift) {
        var seen = 0;
        for (var page = all.after(0, PAGE); !page.isEmpty() && !shift.isOver(); ) {
            items.each(this, match.suspects(page), MonthlyMatching::key, match::file);
            seen += page.size();
            page = all.after(page.get(page.size() - 1).id(), PAGE);
        }
        LOG.info("Held {} running allowances against the register of relatives", seen);
    }
}
