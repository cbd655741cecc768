package org.banjie.sweeping;

/** Why somebody may use the green channel. */
public enum Green {
    AGE,
    DISABLED
}
