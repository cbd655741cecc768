package org.banjie.cases.opening;

import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has more numbers made ready while there still are some: after an act is kept, in a short transaction of its own, so that
 * nobody waits for whoever needed them first. What goes wrong with it is in the log; numbers are made then when none is left.
 */
@Component
class NumbersAhead {

    private static final Logger log = LoggerFactory.getLogger(NumbersAhead.class);

    private final TransactionTemplate apart;

    /** One at a time: it holds a connection while it asks for another, and of those there are only so many. */
    private final ReentrantLock turn = new ReentrantLock();

    NumbersAhead(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Once the transaction that runs is kept; never if it is not. */
    void afterwards(Runnable making) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (!turn.tryLock()) return;
                try {
                    apart.executeWithoutResult(status -> making.run());
                } catch (RuntimeException failed) {
                    log.warn("No more case numbers could be made ready for now", failed);
                } finally {
                    turn.unlock();
                }
            }
        });
    }
}
