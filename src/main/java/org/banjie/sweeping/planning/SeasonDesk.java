package org.banjie.sweeping.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sweeping.SweepingRights;
import org.banjie.sweeping.seasons.Seasons;
import org.banjie.sweeping.seasons.VisitSlots;
import org.banjie.sweeping.tickets.WaitingLine;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a dispatcher decides: places, seasons, quotas, and on which days they count. Each is on record. */
@Service
@Transactional
public class SeasonDesk {

    private static final InputError TAKEN = new InputError("code", "taken", "sweeping.input.place.taken");

    private final SignedIn signedIn;
    private final Seasons seasons;
    private final VisitSlots visits;
    private final WaitingLine line;
    private final SeasonMaker maker;
    private final Journal journal;
    private final Clock clock;

    SeasonDesk(
            SignedIn signedIn,
            Seasons seasons,
            VisitSlots visits,
            WaitingLine line,
            SeasonMaker maker,
            Journal journal,
            Clock clock) {
        this.signedIn = signedIn;
        this.seasons = seasons;
        this.visits = visits;
        this.line = line;
        this.maker = maker;
        this.journal = journal;
        this.clock = clock;
    }

    Actor demand() {
        return signedIn.demand(SweepingRights.PLANNING);
    }

    long addPlace(PlaceForm place) {
        var by = demand();
        var errors = place.check();
        if (!errors.isEmpty()) throw new Invalid(errors);
        if (seasons.places().stream().anyMatch(one -> one.code().equals(place.code()))) {
            throw new Invalid(List.of(TAKEN));
        }
        var id = added(place);
        record(0, "sweeping-place-added", by, Map.of("place", place.code()));
        return id;
    }

    private long added(PlaceForm place) {
        try {
            return seasons.addPlace(place.code(), place.name(), place.nameEn(), place.address());
        } catch (DuplicateKeyException atOnce) {
            throw new Invalid(List.of(TAKEN));
        }
    }

    long plan(PlannedSeason planned) {
        var by = demand();
        PlannedCheck.demand(planned);
        seasons.place(planned.place());
        long id = maker.make(planned, LocalDate.now(clock))
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "already-planned", "sweeping.season.again"));
        var detail = Map.of("first", planned.first().toString(), "quota", Integer.toString(planned.quota()));
        record(id, "sweeping-planned", by, detail);
        return id;
    }

    /** Whether people need a reservation on that day. */
    void limit(long season, LocalDate day, boolean limited) {
        var by = demand();
        if (visits.limit(season, day, limited) == 0) {
            throw new Refusal(RefusalKind.NOT_FOUND, "unknown-slot", "sweeping.slot.unknown");
        }
        record(season, limited ? "sweeping-limited" : "sweeping-unlimited", by, Map.of("day", day.toString()));
    }

    /** More places go to those in line first. @throws Invalid when more are taken than there would be */
    void setQuota(long slot, Integer quota, Integer green) {
        var by = demand();
        var visit = visits.lock(slot);
        if (isBelowNone(quota) || isBelowNone(green) || !visits.setQuota(slot, quota, green)) {
            var taken = new InputError("quota", "taken", "sweeping.input.quota", visit.taken(), visit.greenTaken());
            throw new Invalid(List.of(taken));
        }
        line.moveUp(slot);
        var detail = Map.of("day", visit.day().toString(), "quota", quota + "+" + green);
        record(visit.season(), "sweeping-quota-set", by, detail);
    }

    private static boolean isBelowNone(Integer places) {
        return places == null || places < 0;
    }

    private void record(long season, String verb, Actor by, Map<String, String> detail) {
        journal.record(Act.of("sweeping-season/" + season, by, SweepingRights.PLANNING, verb, detail));
    }
}
