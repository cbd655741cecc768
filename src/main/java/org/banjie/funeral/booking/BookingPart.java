package org.banjie.funeral.booking;

/** What a booking is for. A case has one live booking of each part. */
public enum BookingPart {
    /** A hall with furnace and vehicle, as far as wanted. */
    CEREMONY,
    /** A vehicle alone: the deceased is fetched. */
    TRANSPORT,
    CABINET,
    NICHE
}
