package org.banjie.funeral.booking.records;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Until when it is kept for a family that has asked for it before its papers were checked: so many hours, and never past
     * the moment it begins. Where the table says nothing of it, no longer than the hold itself.
     */
    public Instant keptUntil(Instant asked, Instant heldUntil, Instant begins) {
        return Optional.ofNullable(row().get("checkHours"))
                .map(hours -> keptUntil(asked, Long.parseLong(hours.toString()), heldUntil, begins))
                .orElse(heldUntil);
    }

    /** Never shorter than the hold the family was told of. */
    static Instant keptUntil(Instant asked, long hours, Instant heldUntil, Instant begins) {
        var until = asked.plus(Duration.ofHours(hours));
        var last = until.isAfter(begins) ? begins : until;
        return last.isAfter(heldUntil) ? last : heldUntil;
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
