package org.banjie.worklist.codes;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.worklist.parts.CasePart;
import org.banjie.worklist.parts.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Giving a new tracking code, on the page of a case. */
@Component
@Order(80)
class NewCodePart implements CasePart {

    private final NewCodes codes;

    NewCodePart(NewCodes codes) {
        this.codes = codes;
    }

    @Override
    public Optional<Part> of(Actor actor, Case found, Locale locale) {
        return codes.counter(actor, found).map(office -> new Part("worklist/new-code-ask :: ask", found.caseNo()));
    }
}
