package org.banjie.background.items;

import org.banjie.background.Work;

/** A work that goes through many items, each done by itself: {@link Items} keeps what fails and has it done again later. */
public interface ItemWork extends Work {

    /**
     * Does one that failed before, within a transaction. Nothing may be left to do: it was done on another way, or what
     * it was about is gone.
     *
     * @param item the key under which it was tried
     */
    void again(String item);

    /**
     * The same in two halves, where it takes long: done before that transaction is what needs none.
     *
     * @return what is left to do within
     */
    default Runnable firstHalf(String item) {
        return () -> again(item);
    }

    /** Within the transaction that sets an item aside, for a room that says so to its own people. */
    default void givenUp(String item) {}
}
