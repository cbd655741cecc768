package org.banjie.oversight.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.files.Seen;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.oversight.OversightRights;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.time.calendar.CalendarDay;
import org.banjie.time.calendar.CalendarFiles;
import org.banjie.time.calendar.CalendarYear;
import org.banjie.time.calendar.CalendarYears;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do to the working calendar: one proposes a change, another confirms it, and nothing moves before. Each
 * act is on record.
 */
@Service
@Transactional
class CalendarDesk {

    private final SignedIn signedIn;
    private final CalendarYears years;
    private final CalendarProposals proposals;
    private final Journal journal;

    CalendarDesk(SignedIn signedIn, CalendarYears years, CalendarProposals proposals, Journal journal) {
        this.signedIn = signedIn;
        this.years = years;
        this.proposals = proposals;
        this.journal = journal;
    }

    /** What the year is called as it stands, for {@link #propose}. */
    @Transactional(readOnly = true)
    String seen(int year) {
        return Seen.of(state(years.published(year)));
    }

    /** The change of that year that waits, if one does. */
    @Transactional(readOnly = true)
    Optional<CalendarProposal> waiting(int year) {
        signedIn.demand(OversightRights.CALENDAR);
        return proposals.waiting(year);
    }

    /**
     * Proposes a whole year, new or in the place of what is there.
     *
     * @param seen what was seen of it; null where the caller does not say
     * @throws Refusal CONFLICT when the year is another by now, or a change of it waits already
     */
    void propose(int year, String source, List<CalendarDay> days, String seen) {
        var by = signedIn.demand(OversightRights.CALENDAR);
        var there = state(years.hold(year));
        if (Seen.isStale(seen, there)) throw changed(year);
        add(years.proposed(year, source, days), null, there, by);
    }

    /**
     * Proposes to make one day a holiday or a working day; an empty kind gives it back to the week.
     *
     * @throws Refusal CONFLICT when a change of its year waits already
     */
    void propose(LocalDate day, Optional<CalendarDay.Kind> kind, String name) {
        var by = signedIn.demand(OversightRights.CALENDAR);
        var there = state(years.hold(day.getYear()));
        add(years.proposed(day, kind, name), day, there, by);
    }

    private void add(CalendarYear target, LocalDate day, String there, Actor by) {
        if (proposals.waiting(target.year()).isPresent()) {
            throw refused(RefusalKind.CONFLICT, "change-waits", "oversight.calendar.waits", target.year());
        }
        proposals.add(target, day, Seen.of(there), by.uid());
        record(target, day, by, "calendar-proposed", Map.of());
    }

    /**
     * Puts in place what a colleague has proposed; open limits move with it.
     *
     * @throws Refusal BARRED for whoever proposed it, NOT_FOUND when it does not wait any more, CONFLICT when the year is
     *     another than the one it was proposed for
     */
    void confirm(int year, long id) {
        var by = signedIn.demand(OversightRights.CALENDAR);
        var there = years.hold(year);
        var asked =
                proposals.waiting(year).filter(waiting -> waiting.id() == id).orElseThrow(() -> gone(year));
        if (by.uid().equals(asked.proposedBy())) {
            throw new Refusal(RefusalKind.BARRED, "four-eyes", "oversight.calendar.four-eyes");
        }
        if (Seen.isStale(asked.seen(), state(there))) throw changed(year);
        if (!proposals.end(id, true, by.uid())) throw gone(year);
        years.load(year, asked.target().source(), asked.target().days(), by.uid());
        var verb = asked.day() == null ? "calendar-loaded" : "calendar-day-changed";
        record(asked.target(), asked.day(), by, verb, Map.of("proposedBy", asked.proposedBy()));
    }

    /** It is not done; one person is enough for that. */
    void drop(int year, long id) {
        var by = signedIn.demand(OversightRights.CALENDAR);
        var asked =
                proposals.waiting(year).filter(waiting -> waiting.id() == id).orElseThrow(() -> gone(year));
        if (!proposals.end(id, false, by.uid())) throw gone(year);
        record(asked.target(), asked.day(), by, "calendar-dropped", Map.of("proposedBy", asked.proposedBy()));
    }

    private static String state(Optional<CalendarYear> year) {
        return year.map(there -> there.source() + "\n" + CalendarFiles.text(there.days()))
                .orElse("");
    }

    private static Refusal changed(int year) {
        return refused(RefusalKind.CONFLICT, "changed-meanwhile", "oversight.calendar.changed", year);
    }

    /** Confirmed already, dropped, or never there: not told apart. */
    private static Refusal gone(int year) {
        return refused(RefusalKind.NOT_FOUND, "no-such-change", "oversight.calendar.gone", year);
    }

    private static Refusal refused(RefusalKind kind, String type, String key, int year) {
        return new Refusal(kind, type, key, Integer.toString(year));
    }

    private void record(CalendarYear year, LocalDate day, Actor by, String verb, Map<String, String> more) {
        var detail = new HashMap<>(more);
        if (day == null) {
            detail.put("source", year.source());
            detail.put("days", Integer.toString(year.days().size()));
        } else {
            detail.put("day", day.toString());
            detail.put("kind", year.day(day).map(now -> now.kind().name()).orElse("WEEK"));
            detail.put("name", year.day(day).map(CalendarDay::name).orElse(""));
        }
        journal.record(Act.of("calendar/" + year.year(), by, OversightRights.CALENDAR, verb, detail));
    }
}
