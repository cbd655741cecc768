package org.banjie.access.attempts;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.banjie.access.TooSoon;

/**
 * Lets two at a time try a password of one account. Tries are counted before they are made, and a program that calls ten
 * times at one moment with the right password would else be taken for one that guesses.
 */
final class Turns {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Accounts that share one wait for each other now and then, for as long as a directory takes to answer. */
    private final Semaphore[] all =
            Stream.generate(() -> new Semaphore(AT_ONCE, true)).limit(128).toArray(Semaphore[]::new);

    /** @throws TooSoon when it does not come to its turn for ten seconds */
    <T> T inTurn(String account, Supplier<T> attempt) {
        var turn = all[Math.floorMod(account.hashCode(), all.length)];
        if (!comes(turn)) throw new TooSoon(Duration.ofSeconds(1));
        try {
            return attempt.get();
        } finally {
            turn.release();
        }
    }

    private static boolean comes(Semaphore turn) {
        try {
            return turn.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
