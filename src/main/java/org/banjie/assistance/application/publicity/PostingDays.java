package org.banjie.assistance.application.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.assistance.application.entitlement.AssistanceTables;
import org.banjie.time.calendar.CalendarNotLoaded;
import org.banjie.time.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The days a notice names that is put up today: from, to, and how many (公示期). */
@Component
public class PostingDays {

    private final AssistanceTables tables;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PostingDays(AssistanceTables tables, WorkingCalendar calendar, Clock clock) {
        this.tables = tables;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The facts {@code period}, {@code postedFrom} and {@code postedUntil}; the last day is rolled over rest days, and left
     * out while the calendar of its year is not known: the notice then says how many days.
     */
    public Map<String, Object> today(String category) {
        var today = LocalDate.now(clock);
        var period = PublicityPeriod.of(tables, category, today);
        try {
            var until = calendar.due(today, period.days(), period.unit());
            return Map.of("period", period.text(), "postedFrom", today, "postedUntil", until);
        } catch (CalendarNotLoaded unknownYear) {
            return Map.of("period", period.text());
        }
    }
}
