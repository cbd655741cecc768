package org.banjie.access;

/** In what capacity somebody acts. */
public enum ActorType {
    /** An official with an account in the directory. */
    STAFF,
    /** A citizen or an organisation with an account of their own. */
    APPLICANT,
    /** Another system that calls with a key. */
    PARTNER,
    /** This program itself: timers, imports. */
    SYSTEM
}
