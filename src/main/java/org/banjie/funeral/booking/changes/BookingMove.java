package org.banjie.funeral.booking.changes;

import java.time.Instant;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.resources.ResourceType;

/**
 * Where a booking shall go.
 *
 * @param hall another hall, or null for the same
 * @param cause why a dispatcher moves it after the family's time for changes is over; null before
 */
public record BookingMove(Long hall, Instant start, Cause cause) {

    /** Why the home itself moves a booking. */
    public enum Cause {
        /** A hall, furnace or vehicle is out of order. */
        BREAKDOWN,
        /** Traffic or weather. */
        ROAD,
        /** The family asked for it and the home agrees. */
        FAMILY
    }

    Wish from(Booking before) {
        var own = before.of(ResourceType.HALL).map(one -> one.resource().id()).orElse(null);
        return new Wish(
                own != null && hall != null ? hall : own,
                start,
                before.of(ResourceType.FURNACE).isPresent(),
                before.of(ResourceType.VEHICLE).isPresent());
    }
}
