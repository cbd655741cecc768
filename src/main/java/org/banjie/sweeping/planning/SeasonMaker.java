package org.banjie.sweeping.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.banjie.sweeping.seasons.Seasons;
import org.banjie.sweeping.seasons.VisitSlots;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a planned season with the stretches of its days. */
@Component
@Transactional
class SeasonMaker {

    private final Seasons seasons;
    private final VisitSlots visits;
    private final SeasonRules rules;

    SeasonMaker(Seasons seasons, VisitSlots visits, SeasonRules rules) {
        this.seasons = seasons;
        this.visits = visits;
        this.rules = rules;
    }

    /**
     * @param on the day it is planned
     * @return its id, or nothing when the place has that festival of the year already
     */
    Optional<Long> make(PlannedSeason planned, LocalDate on) {
        var id = seasons.add(rules.season(planned, on));
        id.ifPresent(season -> planned.days().forEach(day -> addDay(season, day, planned)));
        return id;
    }

    private void addDay(long season, LocalDate day, PlannedSeason planned) {
        planned.beginnings()
                .forEach(starts -> visits.add(
                        season, day, starts, starts.plusMinutes(planned.minutes()), planned.quota(), planned.green()));
    }
}
