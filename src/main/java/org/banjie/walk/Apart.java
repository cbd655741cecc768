package org.banjie.walk;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions and parts of them that are taken back. */
@Component
class Apart {

    /** Somebody waits for the page; a single statement that hangs ends here. */
    private static final int SECONDS = 60;

    private final TransactionTemplate whole;
    private final TransactionTemplate part;

    Apart(PlatformTransactionManager transactions) {
        whole = new TransactionTemplate(transactions);
        whole.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        whole.setTimeout(SECONDS);
        part = new TransactionTemplate(transactions);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** A transaction that is taken back whatever happens. */
    <T> T takenBack(Supplier<T> deed) {
        return whole.execute(status -> {
            status.setRollbackOnly();
            return deed.get();
        });
    }

    /** A part of it that is taken back at its end, so that the case stands where it stood. */
    void tried(Runnable deed) {
        part.executeWithoutResult(status -> {
            status.setRollbackOnly();
            deed.run();
        });
    }

    /** A part of it that stays, unless it fails: what failed leaves nothing behind and what follows can go on. */
    <T> T kept(Supplier<T> deed) {
        return part.execute(status -> deed.get());
    }

    /** As {@link #kept(Supplier)}. */
    void kept(Runnable deed) {
        part.executeWithoutResult(status -> deed.run());
    }
}
