package org.banjie.worklist.lending;

import org.banjie.worklist.drafts.StepDrafts;
import org.banjie.worklist.items.LoanEnded;
import org.banjie.worklist.items.Loans;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a colleague has typed goes with the step to whoever lent it. From then on the colleague counts as one who worked on it;
 * whoever typed nothing does not.
 */
@Component
class HandedOver {

    private final StepDrafts drafts;
    private final Loans loans;

    HandedOver(StepDrafts drafts, Loans loans) {
        this.drafts = drafts;
        this.loans = loans;
    }

    @EventListener
    void ended(LoanEnded loan) {
        var now = drafts.hand(loan.taskId(), loan.helper(), loan.owner());
        if (!now.equals(loan.draft())) loans.prepared(loan.taskId(), loan.helper());
    }
}
