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
        var known = pauses.stream().filter(pause -> pause.last() != null);
        var uncounted = known.mapToInt(pause -> days(pause, unit)).sum();
        var reckoning = calendar.reckon(startsOn, length + uncounted, unit);
        var amberOn = calendar.workingDaysBefore(reckoning.due(), leads.workingDays(length, startsOn));
        return new Dates(told(reckoning, length), uncounted, amberOn.isBefore(startsOn) ? startsOn : amberOn);
    }

    /** With the days that the law gives; those that are not counted are told apart ({@link LimitText}). */
    private static Reckoning told(Reckoning reckoning, int length) {
        return new Reckoning(
                reckoning.from(),
                length,
                reckoning.unit(),
                reckoning.last(),
                reckoning.due(),
                reckoning.provisional(),
                reckoning.holidays(),
                reckoning.workingWeekends());
    }

    /** How many days of the limit are not counted, of a pause whose last day is known. */
    int days(Pause pause, DayUnit unit) {
        return unit == DayUnit.WORKING
                ? calendar.workingDaysUntil(pause.pausedOn(), pause.last())
                : (int) ChronoUnit.DAYS.between(pause.pausedOn(), pause.last());
    }
}
