package org.banjie.relatives.matching;

import org.banjie.relatives.filings.FilingOrigin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The refusal of a confirmation undoes everything it did; the filing for which it was refused is opened after it. */
@Component
class LateHits {

    private final CaseMatch match;
    private final TransactionTemplate anew;

    LateHits(CaseMatch match, PlatformTransactionManager transactions) {
        this.match = match;
        this.anew = new TransactionTemplate(transactions);
        this.anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    void file(LateHit hit) {
        anew.executeWithoutResult(status -> match.run(hit.caseNo(), FilingOrigin.CONFIRMATION));
    }
}
