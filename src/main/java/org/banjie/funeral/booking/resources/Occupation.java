package org.banjie.funeral.booking.resources;

/**
 * Who has a resource when.
 *
 * @param booking null for a closure
 * @param reason why it is closed; null for a booking
 * @param out whether it is a car that was sent and is not back, however long it was to take
 */
public record Occupation(long id, long resource, Long booking, Span span, String reason, boolean out) {

    /** Whether the resource cannot be had in that time. */
    public boolean blocks(Span wanted) {
        return out || span.meets(wanted);
    }
}
