package org.banjie.tracking.standing;

import java.util.Optional;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.casework.Serving;
import org.banjie.notices.Redress;
import org.springframework.stereotype.Component;

/** How the decision of a case can be objected to, and until when once it has been served. */
@Component
public class RemediesShown {

    private final Redress redress;
    private final Serving serving;

    RemediesShown(Redress redress, Serving serving) {
        this.redress = redress;
        this.serving = serving;
    }

    /** Empty for what the applicant asked for themselves. */
    public Optional<Redress.Ways> against(String caseNo, Decision decision) {
        if (decision.nature() == CaseStatus.WITHDRAWN || decision.nature() == CaseStatus.TRANSFERRED) {
            return Optional.empty();
        }
        return Optional.of(
                redress.against(decision.decidedOn(), serving.of(caseNo).orElse(null)));
    }
}
