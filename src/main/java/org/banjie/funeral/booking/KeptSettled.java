package org.banjie.funeral.booking;

/** What was kept for a family until its papers were checked is theirs now, or was given up: its state says which. */
public record KeptSettled(Booking booking) {}
