package org.banjie.assistance.application.posting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.CalendarNotLoaded;
import org.banjie.time.calendar.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What any notice says of its days when it is put up today, and where it is answered. */
@Component
public class NoticeDays {

    private final WorkingCalendar calendar;
    private final String objectionsAt;
    private final Clock clock;

    NoticeDays(
            WorkingCalendar calendar,
            @Value("${banjie.notices.objections-address:}") String objectionsAt,
            Clock clock) {
        this.calendar = calendar;
        this.objectionsAt = objectionsAt;
        this.clock = clock;
    }

    /**
     * The facts {@code period}, {@code postedFrom}, {@code postedUntil} and, where one is set, {@code answerAt}, the
     * address where objections are brought forward; the last day is rolled over rest days, and left
     * out while the calendar of its year is not known: the notice then says how many days.
     */
    public Map<String, Object> today(int days, DayUnit unit) {
        var today = LocalDate.now(clock);
        var facts = new HashMap<String, Object>(Map.of("period", days + (unit == DayUnit.WORKING ? "个工作日" : "天")));
        if (!objectionsAt.isBlank()) facts.put("answerAt", objectionsAt);
        try {
            facts.putAll(Map.of("postedFrom", today, "postedUntil", calendar.due(today, days, unit)));
        } catch (CalendarNotLoaded unknownYear) {
            // the notice says how many days
        }
        return facts;
    }
}
