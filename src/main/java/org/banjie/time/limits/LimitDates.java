package org.banjie.time.limits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.Reckoning;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.limits.Pauses.Pause;
import org.springframework.stereotype.Component;

/** Works out when a limit ends and when its lamp turns yellow. */
@Component
class LimitDates {

    private final WorkingCalendar calendar;
    private final AmberLeads leads;

    LimitDates(WorkingCalendar calendar, AmberLeads leads) {
        this.calendar = calendar;
        this.leads = leads;
    }

    /** @param uncounted days of pauses, in the limit's unit */
    record Dates(Reckoning reckoning, int uncounted, LocalDate amberOn) {

        LocalDate dueOn() {
            return reckoning.due();
        }
    }

    Dates of(LocalDate startsOn, int length, DayUnit unit, List<Pause> pauses) {
        var uncounted = pauses.stream().mapToInt(pause -> days(pause, unit)).sum();
        var reckoning = calendar.reckon(startsOn, length + uncounted, unit);
        var amberOn = calendar.workingDaysBefore(reckoning.due(), leads.workingDays(length, startsOn));
        return new Dates(reckoning, uncounted, amberOn.isBefore(startsOn) ? startsOn : amberOn);
    }

    private int days(Pause pause, DayUnit unit) {
        return unit == DayUnit.WORKING
                ? calendar.workingDaysUntil(pause.pausedOn(), pause.resumedOn())
                : (int) ChronoUnit.DAYS.between(pause.pausedOn(), pause.resumedOn());
    }
}
