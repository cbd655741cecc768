package org.banjie.worklist.lending;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lending a step, handing it back and calling it back, on its page. */
@Component
@Order(30)
class LendingPart implements StepPart {

    private final LoanViews loans;

    LendingPart(LoanViews loans) {
        this.loans = loans;
    }

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        return loans.of(actor, item, locale).map(loan -> new Part("worklist/lending :: ofStep", loan));
    }
}
