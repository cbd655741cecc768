package org.banjie.flow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.banjie.time.Limits;

/** The dates of statutory limits as a model's timers ask for them: {@code ${limits.due(caseNo, 'decision')}}. */
@BpmnBean("limits")
public class LimitDates {

    private final Limits limits;
    private final Clock clock;

    LimitDates(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** The instant a case's limit runs out: the end of its last day (民法典 203). */
    public Date due(String caseNo, String code) {
        return Date.from(endOf(limits.find(caseNo, code).orElseThrow().dueOn()));
    }

    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
