package org.banjie.assistance.application.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.banjie.assistance.application.entitlement.AssistanceTables;
import org.banjie.time.calendar.CalendarNotLoaded;
import org.banjie.time.calendar.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The days a notice names that is put up today: from, to, and how many (公示期). */
@Component
public class PostingDays {

    private final AssistanceTables tables;
    private final WorkingCalendar calendar;
    private final String objectionsAt;
    private final Clock clock;

    PostingDays(
            AssistanceTables tables,
            WorkingCalendar calendar,
            @Value("${banjie.notices.objections-address:}") String objectionsAt,
            Clock clock) {
        this.tables = tables;
        this.calendar = calendar;
        this.objectionsAt = objectionsAt;
        this.clock = clock;
    }

    /**
     * The facts {@code period}, {@code postedFrom}, {@code postedUntil} and, where one is set, {@code answerAt}, the
     * address where objections are brought forward; the last day is rolled over rest days, and left
     * out while the calendar of its year is not known: the notice then says how many days.
     */
    public Map<String, Object> today(String category) {
        var today = LocalDate.now(clock);
        var period = PublicityPeriod.of(tables, category, today);
        var facts = new HashMap<String, Object>(Map.of("period", period.text()));
        if (!objectionsAt.isBlank()) facts.put("answerAt", objectionsAt);
        try {
            var until = calendar.due(today, period.days(), period.unit());
            facts.putAll(Map.of("postedFrom", today, "postedUntil", until));
        } catch (CalendarNotLoaded unknownYear) {
            // the notice says how many days
        }
        return facts;
    }
}
