package org.banjie.time.hours;

/** A limit in hours was started or closed. Published in the same transaction. */
public record HourLimitChanged(HourLimit limit) {}
