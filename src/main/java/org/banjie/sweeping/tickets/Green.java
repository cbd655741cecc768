package org.banjie.sweeping.tickets;

/** Why somebody may use the green channel. */
public enum Green {
    AGE,
    DISABLED
}
