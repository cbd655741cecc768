package org.banjie.oversight.calendar;

import java.time.LocalDate;
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

/** What an administrator does to the working calendar; each act is on record. */
@Service
@Transactional
class CalendarDesk {

    private final SignedIn signedIn;
    private final CalendarYears years;
    private final Journal journal;

    CalendarDesk(SignedIn signedIn, CalendarYears years, Journal journal) {
        this.signedIn = signedIn;
        this.years = years;
        this.journal = journal;
    }

    /** What the year is called as it stands, for {@link #load}. */
    @Transactional(readOnly = true)
    String seen(int year) {
        return Seen.of(state(years.published(year)));
    }

    /**
     * Loads a year or puts another in its place.
     *
     * @param seen what was seen of it; null where the caller does not say
     * @throws Refusal CONFLICT when somebody else has put another there meanwhile
     */
    void load(int year, String source, List<CalendarDay> days, String seen) {
        var by = signedIn.demand(OversightRights.CALENDAR);
        if (Seen.isStale(seen, state(years.hold(year)))) {
            throw new Refusal(
                    RefusalKind.CONFLICT, "changed-meanwhile", "oversight.calendar.changed", Integer.toString(year));
        }
        years.load(year, source, days, by.uid());
        record(year, by, "calendar-loaded", Map.of("source", source, "days", Integer.toString(days.size())));
    }

    /** Makes one day a holiday or a working day; an empty kind gives it back to the week. */
    void change(LocalDate day, Optional<CalendarDay.Kind> kind, String name) {
        var by = signedIn.demand(OversightRights.CALENDAR);
        years.change(day, kind, name, by.uid());
        var now = kind.map(Enum::name).orElse("WEEK");
        record(day.getYear(), by, "calendar-day-changed", Map.of("day", day.toString(), "kind", now, "name", name));
    }

    private static String state(Optional<CalendarYear> year) {
        return year.map(there -> there.source() + "\n" + CalendarFiles.text(there.days()))
                .orElse("");
    }

    private void record(int year, Actor by, String verb, Map<String, String> detail) {
        journal.record(Act.of("calendar/" + year, by, OversightRights.CALENDAR, verb, detail));
    }
}
