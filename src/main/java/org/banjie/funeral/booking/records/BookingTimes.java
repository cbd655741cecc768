package org.banjie.funeral.booking.records;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** How long a hold is kept and until when a booking may be changed, by the table {@code funeral-times}. */
@Component
public class BookingTimes {

    private final Rules rules;
    private final Clock clock;

    BookingTimes(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    public Duration hold() {
        return Duration.ofMinutes(Long.parseLong(row().get("holdMinutes").toString()));
    }

    /** Until when what begins then may be moved by the family. */
    public Instant changeUntil(Instant start) {
        var row = row();
        return changeUntil(
                start,
                Integer.parseInt(row.get("changeDaysBefore").toString()),
                LocalTime.parse(row.get("changeUntil").toString()),
                clock.getZone());
    }

    /** That many days before, at that hour. */
    static Instant changeUntil(Instant start, int daysBefore, LocalTime hour, ZoneId zone) {
        return start.atZone(zone)
                .toLocalDate()
                .minusDays(daysBefore)
                .atTime(hour)
                .atZone(zone)
                .toInstant();
    }

    private Map<String, Object> row() {
        var today = LocalDate.now(clock);
        return rules.decide("funeral-times", Map.of("on", today))
                .orElseThrow(() -> new IllegalStateException("funeral-times has no row for " + today));
    }
}
