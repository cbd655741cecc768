package org.banjie.organisations.credit.proposals;

import org.banjie.organisations.inspection.RectificationMissed;
import org.banjie.organisations.inspection.ReportLate;
import org.banjie.organisations.inspection.ReportMissed;
import org.banjie.words.Sentences;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the annual inspection tells becomes a proposal, in the transaction that tells it. */
@Component
class ListingOnInspection {

    private final ListingProposals proposals;
    private final Sentences sentences;

    ListingOnInspection(ListingProposals proposals, Sentences sentences) {
        this.proposals = proposals;
        this.sentences = sentences;
    }

    @EventListener
    void missed(ReportMissed report) {
        proposals.found(
                Fact.of(report.uscc(), "ABNORMAL", "REPORT_MISSED", report.year(), report.deadline()), "system");
    }

    /** 未按照规定时限报送: late is proposed as never sent is, and the case says that it came after all. */
    @EventListener
    void late(ReportLate report) {
        var fact = Fact.of(report.uscc(), "ABNORMAL", "REPORT_MISSED", report.year(), report.deadline());
        var came = sentences.onPaper(
                "credit.fact.report-late",
                report.deadline().toString(),
                report.receivedOn().toString());
        proposals.found(fact.with(came), "system");
    }

    @EventListener
    void missed(RectificationMissed order) {
        proposals.found(Fact.of(order.uscc(), "ABNORMAL", "RECTIFICATION_MISSED", order.year(), order.due()), "system");
    }
}
