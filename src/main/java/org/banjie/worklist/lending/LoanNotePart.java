package org.banjie.worklist.lending;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who asked for what, or what they said when they handed it back: read before the step is done. */
@Component
@Order(31)
class LoanNotePart implements StepPart {

    private final LoanViews loans;

    LoanNotePart(LoanViews loans) {
        this.loans = loans;
    }

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        return loans.of(actor, item, locale)
                .filter(LoanView::isTold)
                .map(loan -> new Part("worklist/lending :: note", loan, true));
    }
}
