package org.banjie.sweeping.tickets;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets a few at a time to the counter, strictly in the order in which they came: the pool of connections hands them out
 * in any order, and in the opening minute somebody would be passed for seconds. It also leaves connections for everybody
 * who wants something else.
 */
@Component
class Turnstile {

    private final Semaphore turns;

    Turnstile(@Value("${spring.datasource.hikari.maximum-pool-size:16}") int connections) {
        this.turns = new Semaphore(Math.max(1, connections / 2), true);
    }

    /** A caller whose transaction runs already has its connection, and must not wait with it in hand. */
    <T> T through(Supplier<T> act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return act.get();
        turns.acquireUninterruptibly();
        try {
            return act.get();
        } finally {
            turns.release();
        }
    }
}
