package org.banjie.organisations.credit.proposals;

import org.banjie.organisations.inspection.RectificationMissed;
import org.banjie.organisations.inspection.ReportMissed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the annual inspection tells becomes a proposal, in the transaction that tells it. */
@Component
class ListingOnInspection {

    private final ListingProposals proposals;

    ListingOnInspection(ListingProposals proposals) {
        this.proposals = proposals;
    }

    @EventListener
    void missed(ReportMissed report) {
        proposals.found(
                Fact.of(report.uscc(), "ABNORMAL", "REPORT_MISSED", report.year(), report.deadline()), "system");
    }

    @EventListener
    void missed(RectificationMissed order) {
        proposals.found(Fact.of(order.uscc(), "ABNORMAL", "RECTIFICATION_MISSED", order.year(), order.due()), "system");
    }
}
