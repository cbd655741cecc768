package org.banjie.sweeping;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.banjie.flow.Rules;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a dispatcher decides: places, seasons, quotas, and on which days they count. Each is on record. */
@Service
@Transactional
public class SeasonDesk {

    private final SweepingDesk desk;
    private final Seasons seasons;
    private final Visits visits;
    private final Line line;
    private final Rules rules;
    private final SweepingActs acts;
    private final Clock clock;

    SeasonDesk(
            SweepingDesk desk, Seasons seasons, Visits visits, Line line, Rules rules, SweepingActs acts, Clock clock) {
        this.desk = desk;
        this.seasons = seasons;
        this.visits = visits;
        this.line = line;
        this.rules = rules;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * A season as a dispatcher plans it.
     *
     * @param opensAt null for the day and hour the rules say
     * @param starts when the first stretch of each day begins
     * @param minutes how long each is, one after the other
     * @param slots how many a day has
     */
    public record Planned(
            long place,
            Festival festival,
            LocalDate first,
            LocalDate last,
            Instant opensAt,
            LocalTime starts,
            int minutes,
            int slots,
            int quota,
            int green) {}

    long addPlace(String code, String name, String nameEn) {
        var by = desk.demandDispatcher();
        if (WantedCheck.blank(code) || WantedCheck.blank(name) || WantedCheck.blank(nameEn)) {
            throw new Invalid(List.of(error("place", "required")));
        }
        if (seasons.places().stream().anyMatch(one -> one.code().equals(code.strip()))) {
            throw new Invalid(List.of(error("place.taken", "taken")));
        }
        var id = seasons.addPlace(code.strip(), name.strip(), nameEn.strip());
        acts.season(0, "sweeping-place-added", by, Map.of("place", code.strip()));
        return id;
    }

    long plan(Planned planned) {
        var by = desk.demandDispatcher();
        PlannedCheck.demand(planned);
        seasons.place(planned.place());
        var rule = rules.decide("sweeping-rules", Map.of("on", LocalDate.now(clock)))
                .orElseThrow(() -> new IllegalStateException("sweeping-rules has no row for today"));
        long id = seasons.add(season(planned, rule))
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "already-planned", "sweeping.season.again"));
        for (var day = planned.first(); !day.isAfter(planned.last()); day = day.plusDays(1)) addDay(id, day, planned);
        var detail = Map.of("first", planned.first().toString(), "quota", Integer.toString(planned.quota()));
        acts.season(id, "sweeping-planned", by, detail);
        return id;
    }

    /** Whether people need a reservation on that day. */
    void limit(long season, LocalDate day, boolean limited) {
        var by = desk.demandDispatcher();
        if (visits.limit(season, day, limited) == 0) {
            throw new Refusal(RefusalKind.NOT_FOUND, "unknown-slot", "sweeping.slot.unknown");
        }
        acts.season(season, limited ? "sweeping-limited" : "sweeping-unlimited", by, Map.of("day", day.toString()));
    }

    /** More places go to those in line first. @throws Invalid when more are taken than there would be */
    void setQuota(long slot, int quota, int green) {
        var by = desk.demandDispatcher();
        var visit = visits.lock(slot);
        if (quota < 0 || green < 0 || !visits.setQuota(slot, quota, green)) {
            throw new Invalid(List.of(error("quota", "taken", visit.taken(), visit.greenTaken())));
        }
        line.moveUp(slot);
        var detail = Map.of("day", visit.day().toString(), "quota", quota + "+" + green);
        acts.season(visit.season(), "sweeping-quota-set", by, detail);
    }

    private void addDay(long season, LocalDate day, Planned planned) {
        for (var i = 0; i < planned.slots(); i++) {
            var starts = planned.starts().plusMinutes((long) i * planned.minutes());
            visits.add(season, day, starts, starts.plusMinutes(planned.minutes()), planned.quota(), planned.green());
        }
    }

    private Season season(Planned planned, Map<String, Object> rule) {
        var opens = planned.opensAt() != null
                ? planned.opensAt()
                : planned.first()
                        .minusDays(number(rule, "openDaysAhead"))
                        .atTime(LocalTime.parse(rule.get("openAt").toString()))
                        .atZone(clock.getZone())
                        .toInstant();
        return new Season(
                0,
                planned.place(),
                planned.first().getYear(),
                planned.festival(),
                opens,
                number(rule, "companions"),
                number(rule, "greenAge"));
    }

    private static InputError error(String path, String code, Object... arguments) {
        return new InputError(path, code, "sweeping.input." + path, arguments);
    }

    private static int number(Map<String, Object> rule, String name) {
        return Integer.parseInt(rule.get(name).toString());
    }
}
