package org.banjie.organisations.credit.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.organisations.credit.lists.ListEntries;
import org.banjie.organisations.credit.lists.ListEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks each day for organisations that have been on the list of abnormal activity for as long as the table C5 says, and
 * proposes them, once for each unbroken time on it. One that cannot be proposed keeps no other waiting.
 */
@Component
@Planned(name = "credit.two-years", every = "${banjie.credit.look-every:PT12H}")
class TwoYears implements ItemWork {

    private static final Logger log = LoggerFactory.getLogger(TwoYears.class);
    private static final int PAGE = 500;

    private final ListEntries entries;
    private final ListingProposals proposals;
    private final Items items;
    private final Clock clock;

    TwoYears(ListEntries entries, ListingProposals proposals, Items items, Clock clock) {
        this.entries = entries;
        this.proposals = proposals;
        this.items = items;
        this.clock = clock;
    }

    /** Broken off, it begins again: who was proposed is not proposed twice. */
    @Override
    public boolean piece(Shift shift) {
        var seen = new HashSet<String>();
        long after = 0;
        for (var page = entries.page("ABNORMAL", after, PAGE); !page.isEmpty() && !shift.isOver(); ) {
            var first = page.stream().filter(entry -> seen.add(entry.uscc())).toList();
            items.each(this, first, ListEntry::uscc, this::propose);
            after = page.get(page.size() - 1).id();
            page = entries.page("ABNORMAL", after, PAGE);
        }
        return false;
    }

    @Override
    public void again(String uscc) {
        entries.current(uscc, "ABNORMAL").stream().findFirst().ifPresent(this::propose);
    }

    /** The oldest entry that stands comes first; its year marks this time on the list. */
    private void propose(ListEntry first) {
        var today = LocalDate.now(clock);
        var fact = Fact.of(
                first.uscc(), "SERIOUS", "ABNORMAL_TWO_YEARS", first.listedOn().getYear(), today);
        proposals
                .found(fact, "system")
                .ifPresent(caseNo -> log.info("Proposed for the list of serious dishonesty: {}", caseNo));
    }
}
