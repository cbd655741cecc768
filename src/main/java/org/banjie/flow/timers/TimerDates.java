package org.banjie.flow.timers;

import java.util.Date;
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

    /** The instant a case's limit runs out: the end of its last day (民法典 203). */
    public Date due(String caseNo, String code) {
        return Date.from(calendar.endOf(limits.find(caseNo, code).orElseThrow().dueOn()));
    }
}
