package org.banjie.vault;

/**
 * A room's part in changing the sealing key: it knows which of its columns are sealed, and for which context. Make it a
 * bean; it is called after a start that found a new key, until nothing is left.
 */
public interface Resealing {

    /** What is sealed, for the log: {@code case answers}. */
    String what();

    /**
     * Opens and seals anew the next few hundred values that do not begin with {@link Vault#newestHead()}, in a
     * transaction of its own.
     *
     * @return how many; 0 when every value is sealed with the newest key
     */
    int resealSome(Vault vault);
}
