package org.banjie.funeral.booking.resources;

import java.time.Duration;
import java.time.Instant;

/**
 * When a resource is used.
 *
 * @param starts what the family is told
 * @param ends the same, without the cleaning; null when nobody knows yet
 * @param until the end of the cleaning; null when nobody knows yet
 */
public record Span(Instant starts, Instant ends, Instant until) {

    public static Span of(Resource resource, Instant start) {
        var end = start.plus(resource.use());
        return new Span(start, end, end.plus(resource.cleaning()));
    }

    /** Until it is given back. */
    public static Span open(Instant start) {
        return new Span(start, null, null);
    }

    /** A closure: nothing is cleaned. */
    public static Span closed(Instant from, Instant until) {
        return new Span(from, until, until);
    }

    public boolean meets(Span other) {
        return (other.until == null || starts.isBefore(other.until)) && (until == null || other.starts.isBefore(until));
    }

    public Duration length() {
        return Duration.between(starts, ends);
    }
}
