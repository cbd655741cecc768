package org.banjie.oversight.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.banjie.time.calendar.CalendarYear;

/**
 * A change of the calendar that waits for a second administrator.
 *
 * @param day the one day that is changed; null for a whole year
 * @param target the year as it is to be
 * @param seen what the year was called when the change was proposed
 */
record CalendarProposal(
        long id, LocalDate day, CalendarYear target, String seen, String proposedBy, OffsetDateTime proposedAt) {}
