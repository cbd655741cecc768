package org.banjie.background;

/**
 * Work that starts without a person. A room makes a bean of each of its own and says with {@link Planned} what it is
 * called and when it is done. In the whole installation one thread at a time does it, piece by piece; what a piece did
 * is committed before the next begins.
 */
@FunctionalInterface
public interface Work {

    /**
     * Does one piece. What is thrown, an {@link Error} too, keeps no other work from being done: this one is tried again
     * later, and after some tries set aside until an administrator takes it up.
     *
     * @return whether there may be more to do at once
     */
    boolean piece(Shift shift);
}
