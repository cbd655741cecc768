package org.banjie.funeral.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** How long a hold is kept and until when a booking may be changed, by the table {@code funeral-times}. */
@Component
class Times {

    private final Rules rules;
    private final Clock clock;

    Times(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    Duration hold() {
        return Duration.ofMinutes(Long.parseLong(row().get("holdMinutes").toString()));
    }

    /** Until when what begins then may be moved by the family. */
    Instant changeUntil(Instant start) {
        var row = row();
        var days = Integer.parseInt(row.get("changeDaysBefore").toString());
        return start.atZone(clock.getZone())
                .toLocalDate()
                .minusDays(days)
                .atTime(LocalTime.parse(row.get("changeUntil").toString()))
                .atZone(clock.getZone())
                .toInstant();
    }

    private Map<String, Object> row() {
        var today = LocalDate.now(clock);
        return rules.decide("funeral-times", Map.of("on", today))
                .orElseThrow(() -> new IllegalStateException("funeral-times has no row for " + today));
    }
}
