package org.banjie.funeral.booking;

import java.time.Instant;

/**
 * What a family wants, all of it or nothing.
 *
 * @param hall id of the hall; null for a vehicle alone
 * @param start when the ceremony begins; for a vehicle alone, when it leaves
 * @param furnace whether a furnace is wanted when the ceremony ends; which one is found
 * @param vehicle whether a vehicle is wanted that has arrived when the ceremony begins; which one is found
 */
public record Wish(Long hall, Instant start, boolean furnace, boolean vehicle) {

    public static Wish ceremony(long hall, Instant start) {
        return new Wish(hall, start, true, true);
    }

    public static Wish transport(Instant start) {
        return new Wish(null, start, false, true);
    }

    public BookingPart part() {
        return hall == null ? BookingPart.TRANSPORT : BookingPart.CEREMONY;
    }

    Wish at(long otherHall, Instant otherStart) {
        return new Wish(otherHall, otherStart, furnace, vehicle);
    }
}
