package org.banjie.assistance.households;

/** Where a grant stands. */
public enum GrantStatus {
    LIVE,
    /** Nothing is paid until it is decided; what is owed meanwhile is paid afterwards. */
    SUSPENDED,
    /** Ended by decision. */
    STOPPED,
    /** Ended by time: a taper or a limited grant has run out. */
    ENDED
}
