package org.banjie.sweeping;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.flow.Rules;
import org.banjie.kinds.own.DemonstrationRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A made-up cemetery with the next season, for a demonstration. */
@Component
class MadeUpSeason implements DemonstrationRegister {

    private static final Map<Festival, MonthDay> DAYS =
            Map.of(Festival.QINGMING, MonthDay.of(4, 4), Festival.DONGZHI, MonthDay.of(12, 22));

    /** Days before and after the festival. */
    private static final int AROUND = 2;

    private static final LocalTime OPENS = LocalTime.of(7, 0);
    private static final int MINUTES = 90;
    private static final int SLOTS = 6;
    private static final int QUOTA = 300;
    private static final int GREEN = 30;

    private final Seasons seasons;
    private final Visits visits;
    private final Rules rules;
    private final Clock clock;

    MadeUpSeason(Seasons seasons, Visits visits, Rules rules, Clock clock) {
        this.seasons = seasons;
        this.visits = visits;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void furnish(LocalDate today) {
        var rule = rules.decide("sweeping-rules", Map.of("on", today)).orElseThrow();
        var next = Stream.of(Festival.values())
                .min((one, other) -> next(one, today).compareTo(next(other, today)))
                .orElseThrow();
        var first = next(next, today).minusDays(AROUND);
        var opens = first.minusDays(number(rule, "openDaysAhead"))
                .atTime(LocalTime.parse(rule.get("openAt").toString()))
                .atZone(clock.getZone())
                .toInstant();
        var place = seasons.addPlace("MY-1", "松江演示墓园", "Songjiang demonstration cemetery");
        var season = new Season(
                0, place, first.getYear(), next, opens, number(rule, "companions"), number(rule, "greenAge"));
        seasons.add(season).ifPresent(id -> first.datesUntil(first.plusDays(2L * AROUND + 1))
                .forEach(day -> plan(id, day)));
    }

    private void plan(long season, LocalDate day) {
        for (var i = 0; i < SLOTS; i++) {
            var starts = OPENS.plusMinutes((long) i * MINUTES);
            visits.add(season, day, starts, starts.plusMinutes(MINUTES), QUOTA, GREEN);
        }
    }

    private static LocalDate next(Festival festival, LocalDate today) {
        var soonest = today.plusDays(AROUND);
        var thisYear = DAYS.get(festival).atYear(today.getYear());
        return thisYear.isAfter(soonest) ? thisYear : thisYear.plusYears(1);
    }

    private static int number(Map<String, Object> rule, String name) {
        return Integer.parseInt(rule.get(name).toString());
    }
}
