package org.banjie.access;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes guessing slow for rooms that ask strangers for a secret, as the door does for passwords. What is guessed at has
 * a name of the room's own ({@code tracking/DB-…}), so that rooms do not count for one another.
 */
public interface Guesses {

    /**
     * Makes a try, counted before it is made and given back when something is found.
     *
     * @throws TooSoon without trying while whoever guesses from this address has to wait
     */
    <T> Optional<T> guess(String what, String address, Supplier<Optional<T>> attempt);
}
