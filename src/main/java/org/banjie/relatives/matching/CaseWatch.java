package org.banjie.relatives.matching;

import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.banjie.flow.Flow;
import org.banjie.relatives.filings.Filing;
import org.banjie.relatives.filings.FilingOrigin;
import org.banjie.relatives.filings.Filings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Matches a case at acceptance and before confirmation, and ends its filings when it ends without a grant. */
@Component
class CaseWatch {

    private static final String CLOSED = "Msg_CaseClosed";

    private final Cases cases;
    private final CaseMatch match;
    private final Filings filings;
    private final Flow flow;

    CaseWatch(Cases cases, CaseMatch match, Filings filings, Flow flow) {
        this.cases = cases;
        this.match = match;
        this.filings = filings;
        this.flow = flow;
    }

    @EventListener
    void changed(StatusChanged change) {
        switch (change.status()) {
            case ACCEPTED -> match(change.caseNo(), FilingOrigin.ACCEPTANCE);
            case PUBLICISED -> match(change.caseNo(), FilingOrigin.CONFIRMATION);
            case REJECTED, WITHDRAWN, TERMINATED, TRANSFERRED -> endFilings(change.caseNo());
            default -> {}
        }
    }

    private void match(String caseNo, FilingOrigin origin) {
        if (cases.get(caseNo).kind().equals(Household.KIND)) match.run(caseNo, origin);
    }

    private void endFilings(String caseNo) {
        filings.of(caseNo).stream()
                .filter(filing -> filing.ended() == null && flow.listens(filing.filingNo(), CLOSED))
                .forEach(filing -> {
                    filings.end(filing.filingNo(), Filing.End.CASE_CLOSED);
                    flow.signal(filing.filingNo(), CLOSED);
                });
    }
}
