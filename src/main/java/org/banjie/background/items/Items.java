package org.banjie.background.items;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.banjie.background.Failure;
import org.banjie.background.PlannedWorks;
import org.banjie.background.RetryWaits;
import org.banjie.background.Shift;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a work does its items one by one. What is wrong with one keeps no other waiting: it is written down, tried again
 * after 1, 2, 4 … minutes whatever its work has to do otherwise, and after ten times set aside until an administrator
 * has it tried again.
 */
@Component
public class Items {

    private static final Logger log = LoggerFactory.getLogger(Items.class);

    /** Again in one go. */
    private static final int MOST = 200;

    private final ItemRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Items(ItemRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Does each in a transaction of its own, but for those that failed before: these come again by themselves.
     *
     * @param key never a name or an identity number
     * @return how many were done
     */
    public <T> int each(ItemWork work, Collection<T> items, Function<T, String> key, Consumer<T> act) {
        return inHalves(work, items, key, item -> () -> act.accept(item));
    }

    /**
     * The same where each takes long: the first half, which needs no transaction, is done before.
     *
     * @param firstHalf answers with what is left to do within
     */
    public <T> int inHalves(
            ItemWork work, Collection<T> items, Function<T, String> key, Function<T, Runnable> firstHalf) {
        var name = name(work);
        var failedBefore = rows.known(name, items.stream().map(key).toList());
        var done = 0;
        for (var item : items) {
            var its = key.apply(item);
            if (failedBefore.contains(its)) continue;
            if (alone(work, its, () -> firstHalf.apply(item))) done++;
        }
        return done;
    }

    /** Those that failed and whose time has come again. */
    public void again(ItemWork work, Shift shift) {
        var name = name(work);
        for (var item : rows.due(name, clock.instant(), MOST)) {
            if (shift.isOver()) return;
            alone(work, item, () -> {
                var left = work.firstHalf(item);
                return () -> {
                    left.run();
                    rows.done(name, item);
                };
            });
        }
    }

    public Optional<Instant> nextTry(String work) {
        return rows.nextTry(work);
    }

    private boolean alone(ItemWork work, String item, Supplier<Runnable> firstHalf) {
        try {
            var act = firstHalf.get();
            transaction.executeWithoutResult(status -> act.run());
            return true;
        } catch (RuntimeException | Error thrown) {
            if (isDatabaseAway(thrown)) throw thrown;
            transaction.executeWithoutResult(status -> failed(work, item, thrown));
            return false;
        }
    }

    /** Then it is not the item: the whole work waits. */
    private static boolean isDatabaseAway(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .limit(20)
                .anyMatch(one -> one instanceof CannotCreateTransactionException
                        || one instanceof DataAccessResourceFailureException);
    }

    private void failed(ItemWork work, String item, Throwable thrown) {
        var name = name(work);
        var times = rows.failures(name, item) + 1;
        var over = times >= RetryWaits.TRIES;
        var now = clock.instant();
        // of the exception its kind and place only: what it says may quote personal data
        var failure = Failure.of(thrown);
        log.warn("{} of work {} failed, try {}: {}", item, name, times, failure);
        rows.failed(name, item, failure, now, over ? null : now.plus(RetryWaits.after(times)));
        if (over) work.givenUp(item);
    }

    private static String name(ItemWork work) {
        return PlannedWorks.of(work.getClass()).name();
    }
}
