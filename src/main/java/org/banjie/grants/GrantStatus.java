package org.banjie.grants;

/** Where a grant stands. */
public enum GrantStatus {
    LIVE,
    /** Nothing is paid until it is decided; what is owed meanwhile is paid afterwards. */
    SUSPENDED,
    /** Ended by decision. */
    STOPPED,
    /** Ended by time: a taper or a limited grant has run out. */
    ENDED;

    /** In SQL: where a household has a grant, paid or held back. */
    public static final String RUNNING = "('LIVE', 'SUSPENDED')";

    public boolean runs() {
        return this == LIVE || this == SUSPENDED;
    }
}
