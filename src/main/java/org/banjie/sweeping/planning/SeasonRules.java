package org.banjie.sweeping.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.banjie.flow.Rules;
import org.banjie.sweeping.seasons.Season;
import org.springframework.stereotype.Component;

/** What the table {@code sweeping-rules} says of a new season: when it opens, how many come along, who is old. */
@Component
class SeasonRules {

    private final Rules rules;
    private final Clock clock;

    SeasonRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @param on the day whose row of the table holds */
    Season season(PlannedSeason planned, LocalDate on) {
        var rule = rules.decide("sweeping-rules", Map.of("on", on))
                .orElseThrow(() -> new IllegalStateException("sweeping-rules has no row for " + on));
        return new Season(
                0,
                planned.place(),
                planned.first().getYear(),
                planned.festival(),
                planned.opensAt() != null ? planned.opensAt() : opens(rule, planned.first()),
                number(rule, "companions"),
                number(rule, "greenAge"));
    }

    private Instant opens(Map<String, Object> rule, LocalDate first) {
        return first.minusDays(number(rule, "openDaysAhead"))
                .atTime(LocalTime.parse(rule.get("openAt").toString()))
                .atZone(clock.getZone())
                .toInstant();
    }

    private static int number(Map<String, Object> rule, String name) {
        return Integer.parseInt(rule.get(name).toString());
    }
}
