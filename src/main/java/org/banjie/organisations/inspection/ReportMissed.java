package org.banjie.organisations.inspection;

import java.time.LocalDate;

/**
 * An organisation that owed a yearly report has not handed one in when the round closed. One that came late but came is
 * not among them.
 *
 * @param year the year reported on
 * @param deadline the day, rolled over rest days, by which it was owed
 */
public record ReportMissed(String uscc, int year, LocalDate deadline) {}
