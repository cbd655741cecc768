package org.banjie.organisations.credit.proposals;

import java.time.LocalDate;
import java.util.List;
import org.banjie.organisations.credit.SeenCases;
import org.banjie.site.Slice;
import org.springframework.stereotype.Component;

/** ListingProposals with the name of whom they are about. */
@Component
class ProposalViews {

    private final ProposalRows rows;
    private final SeenCases cases;

    ProposalViews(ProposalRows rows, SeenCases cases) {
        this.rows = rows;
        this.cases = cases;
    }

    /** @param outcome LISTED, NOT_LISTED, DROPPED, or none while it is open */
    record View(
            long id,
            String caseNo,
            String uscc,
            String name,
            String list,
            String ground,
            int year,
            LocalDate openedOn,
            String outcome) {}

    /** A page of them: as many as {@code limit} were looked at, those that may not be seen are left out. */
    record Page(List<View> rows, Long next) {}

    Page page(long before, int limit) {
        var slice = Slice.of(rows.page(before, limit + 1), limit);
        var seen =
                cases.among(slice.rows().stream().map(ListingProposal::caseNo).toList());
        var views = slice.rows().stream()
                .filter(one -> seen.containsKey(one.caseNo()))
                .map(one -> view(one, seen.get(one.caseNo()).applicantName()))
                .toList();
        return new Page(views, slice.next(ListingProposal::id));
    }

    private static View view(ListingProposal one, String name) {
        return new View(
                one.id(),
                one.caseNo(),
                one.uscc(),
                name,
                one.list(),
                one.ground(),
                one.year(),
                one.openedOn(),
                one.outcome() == null ? "none" : one.outcome());
    }
}
