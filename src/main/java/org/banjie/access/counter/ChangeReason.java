package org.banjie.access.counter;

/** Why an account leaves its phone. */
enum ChangeReason {
    NEW_PHONE,
    LOST,
    /** Somebody else was first to sign in with this number. */
    TAKEN,
    /** The number was given to another customer of the network. */
    RECYCLED
}
