package org.banjie.time;

/** A year of the calendar was loaded or mended. */
record CalendarChanged(int year) {}
