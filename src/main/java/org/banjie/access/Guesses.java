package org.banjie.access;

/**
 * Makes guessing slow for rooms that ask strangers for a secret, as the door does for passwords. What is guessed at has
 * a name of the room's own ({@code tracking/DB-…}), so that rooms do not count for one another.
 */
public interface Guesses {

    /** @throws TooSoon while whoever guesses from this address has to wait */
    void check(String what, String address);

    void failed(String what, String address);
}
