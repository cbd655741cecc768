package org.banjie.flow.timers;

import java.time.LocalDate;
import java.util.Date;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.banjie.flow.BpmnBean;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.limits.Limits;

/** The dates of statutory limits as a model's timers ask for them: {@code ${limits.due(caseNo, 'decision')}}. */
@BpmnBean("limits")
public class TimerDates {

    private final Limits limits;
    private final WorkingCalendar calendar;

    TimerDates(Limits limits, WorkingCalendar calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    /** What a model writes that reminds so many working days before a limit ends. */
    private static final Pattern BEFORE =
            Pattern.compile("\\$\\{\\s*limits\\.before\\(\\s*\\w+\\s*,\\s*'([\\w-]+)'\\s*,\\s*(\\d{1,3})\\s*\\)\\s*}");

    /** The instant a case's limit runs out: the end of its last day (民法典 203). */
    public Date due(String caseNo, String code) {
        return Date.from(calendar.endOf(limits.find(caseNo, code).orElseThrow().dueOn()));
    }

    /** The beginning of the day that lies so many working days before the last one: when a model reminds of it. */
    public Date before(String caseNo, String code, int days) {
        return before(calendar, limits.find(caseNo, code).orElseThrow().dueOn(), days);
    }

    static Date before(WorkingCalendar calendar, LocalDate dueOn, int days) {
        return Date.from(calendar.endOf(calendar.workingDaysBefore(dueOn, days).minusDays(1)));
    }

    /** How many days before the end of that limit an expression reminds; empty for any other. */
    static OptionalInt daysBefore(String expression, String code) {
        var read = BEFORE.matcher(expression);
        return read.matches() && read.group(1).equals(code)
                ? OptionalInt.of(Integer.parseInt(read.group(2)))
                : OptionalInt.empty();
    }
}
