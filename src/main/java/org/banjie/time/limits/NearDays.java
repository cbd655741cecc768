package org.banjie.time.limits;

import java.time.LocalDate;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** How far off a due day can be and still be near (临期), so that a list of what is near looks no further ahead. */
@Component
public class NearDays {

    private final WorkingCalendar calendar;
    private final AmberLeads leads;

    NearDays(WorkingCalendar calendar, AmberLeads leads) {
        this.calendar = calendar;
        this.leads = leads;
    }

    /** No limit that is near today is due after this day. */
    public LocalDate latest(LocalDate today) {
        return calendar.due(today, leads.longest() + 1, DayUnit.WORKING);
    }
}
