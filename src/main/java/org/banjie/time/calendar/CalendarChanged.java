package org.banjie.time.calendar;

/** A year of the calendar was loaded or mended. */
public record CalendarChanged(int year) {}
