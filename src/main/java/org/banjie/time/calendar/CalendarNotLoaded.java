package org.banjie.time.calendar;

import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/** A date was to be reckoned into a year whose holidays nobody has loaded; the message says who is to load it. */
public class CalendarNotLoaded extends Refusal {

    private final int year;

    public CalendarNotLoaded(int year) {
        // as text: a number would be printed 2,027
        super(RefusalKind.CONFLICT, "calendar-not-loaded", "time.calendar.not-loaded", Integer.toString(year));
        this.year = year;
    }

    public int year() {
        return year;
    }
}
