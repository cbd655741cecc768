package org.banjie.funeral.booking;

/** Where a booking stands. */
public enum BookingState {
    /** Kept for a few minutes while the family thinks, or longer while its papers are checked; runs out by itself. */
    HELD,
    CONFIRMED,
    CANCELLED,
    EXPIRED;

    public boolean isLive() {
        return this == HELD || this == CONFIRMED;
    }
}
