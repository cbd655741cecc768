package org.banjie.funeral.booking.resources;

/**
 * Who has a resource when.
 *
 * @param booking null for a closure
 * @param reason why it is closed; null for a booking
 */
public record Occupation(long id, long resource, Long booking, Span span, String reason) {}
