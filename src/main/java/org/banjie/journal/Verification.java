package org.banjie.journal;

/**
 * What came of checking the journal.
 *
 * @param checked entries read
 * @param firstBroken the first fault that was met; null where there is none
 */
public record Verification(boolean ok, long checked, Broken firstBroken) {

    /**
     * Where the journal is not as it was written.
     *
     * @param chain empty where a seal is meant
     * @param seq the entry's place in its chain, or the seal's number
     */
    public record Broken(String chain, long seq, Fault fault) {}

    /** What is wrong. */
    public enum Fault {
        /** The entry, or the order of entries, is not what was recorded. */
        ENTRY_CHANGED,
        /** An entry of the middle is not there. */
        ENTRY_GONE,
        /** The last entries are not there. */
        TAIL_GONE,
        /** The whole chain, or the mark of its end, is not there. */
        CHAIN_GONE,
        /** A seal over the ends of chains is not the one that was made. */
        SEAL_CHANGED,
        /** A seal is not there; so are perhaps the entries it covered. */
        SEAL_GONE
    }
}
