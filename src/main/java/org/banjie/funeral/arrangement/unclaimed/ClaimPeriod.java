package org.banjie.funeral.arrangement.unclaimed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.banjie.kinds.Settings;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.limits.Limits;
import org.springframework.stereotype.Component;

/** How long the public is asked for somebody who claims a body, and how long the cremation waits for it. */
@Component
class ClaimPeriod {

    private static final String LIMIT = "cremation";
    private static final String BASIS = "上海市殡葬管理条例第二十四条：无人认领的，公告期满后办理";

    private final Limits limits;
    private final WorkingCalendar calendar;
    private final Settings settings;
    private final Clock clock;

    ClaimPeriod(Limits limits, WorkingCalendar calendar, Settings settings, Clock clock) {
        this.limits = limits;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day of a notice that is published today. */
    LocalDate until() {
        return calendar.due(today(), Integer.parseInt(settings.value("funeral", "claimNoticeDays")), DayUnit.CALENDAR);
    }

    Instant endOf(LocalDate day) {
        return calendar.endOf(day);
    }

    /** The days to cremate run on from the end of the notice; never less than before. */
    void cremationWaits(String caseNo, LocalDate until) {
        var limit = limits.find(caseNo, LIMIT).orElseThrow();
        var after = Integer.parseInt(settings.value("funeral", "afterNoticeDays"));
        var length = (int) ChronoUnit.DAYS.between(limit.startsOn(), until) + after;
        if (length > limit.length()) limits.change(caseNo, LIMIT, length, BASIS);
    }
}
