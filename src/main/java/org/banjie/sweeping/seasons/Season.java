package org.banjie.sweeping.seasons;

import java.time.Instant;

/**
 * A festival at a place.
 *
 * @param opensAt when reservations open
 * @param companions how many may come with the holder
 * @param greenAge from which age on the green channel is open
 */
public record Season(long id, long place, int year, Festival festival, Instant opensAt, int companions, int greenAge) {}
