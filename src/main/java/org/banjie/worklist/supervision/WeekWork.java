package org.banjie.worklist.supervision;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.worklist.overseers.Overseers;
import org.springframework.stereotype.Component;

/**
 * On the morning of the first working day of a week, Monday as a rule, those who answer for offices are told that the sheet of
 * the week before is there; whoever is appointed later in the week on the morning after.
 */
@Component
@Planned(name = "worklist.week", cron = "${banjie.worklist.week:0 30 7 * * *}")
class WeekWork implements Work {

    /** In weeks. */
    private static final int LONGEST_HOLIDAYS = 3;

    private final StaffDirectory staff;
    private final WeekTellings tellings;
    private final WorkingCalendar calendar;
    private final Clock clock;

    WeekWork(StaffDirectory staff, WeekTellings tellings, WorkingCalendar calendar, Clock clock) {
        this.staff = staff;
        this.tellings = tellings;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        var today = LocalDate.now(clock);
        if (!calendar.isWorkingDay(today)) return false;
        var uids = staff.everyone().stream()
                .filter(one -> Overseers.ANSWERING.stream().anyMatch(one::holds))
                .map(Actor::uid)
                .toList();
        var week = Week.last(today);
        tellings.tell(uids, week);
        // of a week of holidays nobody was told on a morning in it
        for (var left = LONGEST_HOLIDAYS; left > 0 && isAllHolidays(week); left--) {
            week = week.before();
            tellings.tell(uids, week);
        }
        tellings.forget();
        return false;
    }

    private boolean isAllHolidays(Week week) {
        return week.monday().datesUntil(week.sunday().plusDays(1)).noneMatch(calendar::isWorkingDay);
    }
}
