package org.banjie.organisations.credit.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.banjie.cases.Case;
import org.banjie.organisations.credit.lists.ListEntries;
import org.banjie.organisations.credit.lists.ListEntry;
import org.banjie.organisations.credit.proposals.Fact;
import org.banjie.organisations.credit.proposals.Grounds;
import org.banjie.organisations.credit.proposals.ListingProposal;
import org.banjie.organisations.credit.proposals.ListingProposals;
import org.springframework.stereotype.Component;

/** Puts a decision on its list. A penalty that is the second within the years becomes a ground of its own. */
@Component
class CreditListing {

    private static final Set<String> PENALTIES = Set.of("WARNING", "FINE");

    private final ListEntries entries;
    private final ListingProposals proposals;
    private final GroundFacts facts;
    private final Clock clock;

    CreditListing(ListEntries entries, ListingProposals proposals, GroundFacts facts, Clock clock) {
        this.entries = entries;
        this.proposals = proposals;
        this.facts = facts;
        this.clock = clock;
    }

    void enter(Case decided, ListingProposal proposal) {
        boolean correctable =
                facts.ground(proposal).map(Grounds.Ground::correctable).orElse(true);
        entries.add(entry(proposal, decided.applicantName(), correctable));
        if (proposal.list().equals("ABNORMAL") && PENALTIES.contains(proposal.ground())) repeated(proposal);
    }

    private ListEntry entry(ListingProposal proposal, String name, boolean correctable) {
        return new ListEntry(
                0,
                proposal.caseNo(),
                proposal.uscc(),
                name,
                proposal.list(),
                proposal.ground(),
                proposal.year(),
                proposal.factOn(),
                correctable,
                proposal.basis(),
                LocalDate.now(clock),
                null,
                null);
    }

    private void repeated(ListingProposal penalty) {
        var fact = Fact.of(penalty.uscc(), "SERIOUS", "REPEATED_PENALTY", penalty.year(), penalty.factOn());
        proposals.found(fact, "system");
    }
}
