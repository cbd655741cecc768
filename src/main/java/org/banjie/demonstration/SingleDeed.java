package org.banjie.demonstration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One deed within the transaction of a whole story: where it is refused, what was told before stays. */
@Component
class SingleDeed {

    private final TransactionTemplate part;

    SingleDeed(PlatformTransactionManager transactions) {
        part = new TransactionTemplate(transactions);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void does(Runnable deed) {
        part.executeWithoutResult(status -> deed.run());
    }
}
