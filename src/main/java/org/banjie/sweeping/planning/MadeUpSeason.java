package org.banjie.sweeping.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.kinds.own.DemonstrationRegister;
import org.banjie.sweeping.seasons.Festival;
import org.banjie.sweeping.seasons.Seasons;
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
    private final SeasonMaker maker;

    MadeUpSeason(Seasons seasons, SeasonMaker maker) {
        this.seasons = seasons;
        this.maker = maker;
    }

    @Override
    @Transactional
    public void furnish(LocalDate today) {
        var next = Stream.of(Festival.values())
                .min(Comparator.comparing(festival -> next(festival, today)))
                .orElseThrow();
        var place = seasons.addPlace("MY-1", "松江演示墓园", "Songjiang demonstration cemetery", "松江区演示路1号");
        maker.make(around(place, next, next(next, today)), today);
    }

    private static PlannedSeason around(long place, Festival festival, LocalDate day) {
        var first = day.minusDays(AROUND);
        return new PlannedSeason(
                place, festival, first, day.plusDays(AROUND), null, OPENS, MINUTES, SLOTS, QUOTA, GREEN);
    }

    private static LocalDate next(Festival festival, LocalDate today) {
        var soonest = today.plusDays(AROUND);
        var thisYear = DAYS.get(festival).atYear(today.getYear());
        return thisYear.isAfter(soonest) ? thisYear : thisYear.plusYears(1);
    }
}
