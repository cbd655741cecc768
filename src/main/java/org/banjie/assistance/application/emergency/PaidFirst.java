package org.banjie.assistance.application.emergency;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** How much of a case was paid before its decision, for whoever pays the rest. */
@Component
public class PaidFirst {

    private final AidFirst aid;

    PaidFirst(AidFirst aid) {
        this.aid = aid;
    }

    /** Yuan from the standby fund; nothing where no aid came first. */
    public BigDecimal of(String caseNo) {
        return aid.of(caseNo).map(AidFirst.Payment::amount).orElse(BigDecimal.ZERO);
    }
}
