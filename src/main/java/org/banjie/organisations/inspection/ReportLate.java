package org.banjie.organisations.inspection;

import java.time.LocalDate;

/**
 * A yearly report came, but after its last day. It is no absence, but it was not in time.
 *
 * @param year the year reported on
 * @param deadline the day, rolled over rest days, by which it was owed
 */
public record ReportLate(String uscc, int year, LocalDate deadline, LocalDate receivedOn) {}
