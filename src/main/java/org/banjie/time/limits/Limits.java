package org.banjie.time.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.CalendarYears;
import org.banjie.time.calendar.Reckoning;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The statutory limits of cases: one figure for the timer, the clerk's lamp and the applicant's page. Every change is
 * told with {@link LimitChanged} in the same transaction.
 */
@Component
@Transactional
public class Limits {

    private final LimitRows rows;
    private final Pauses pauses;
    private final CalendarYears calendar;
    private final LimitDates dates;
    private final ApplicationEventPublisher events;

    Limits(LimitRows rows, Pauses pauses, CalendarYears calendar, LimitDates dates, ApplicationEventPublisher events) {
        this.rows = rows;
        this.pauses = pauses;
        this.calendar = calendar;
        this.dates = dates;
        this.events = events;
    }

    /**
     * Starts a limit. Asked twice for the same it answers with the one that runs; after a close it starts a new round.
     *
     * @param subject the case number
     * @param startsOn the day of the event, which is not counted
     * @throws Refusal when the limit already runs from another day
     */
    public StatutoryLimit start(
            String subject, String code, LocalDate startsOn, int length, DayUnit unit, String basis) {
        calendar.hold();
        var last = rows.lockLatest(subject, code).map(LimitRow::limit);
        if (last.isPresent() && last.get().isOpen()) return sameStart(last.get(), startsOn);
        var reckoned = dates.of(startsOn, length, unit, List.of());
        return tell(rows.insert(new StatutoryLimit(
                subject,
                code,
                last.map(StatutoryLimit::round).orElse(0) + 1,
                startsOn,
                length,
                unit,
                basis,
                reckoned.dueOn(),
                reckoned.amberOn(),
                reckoned.reckoning().provisional(),
                null,
                null)));
    }

    /** Gives a running limit another length, on another article: 20 to 45 working days where there is an objection. */
    public StatutoryLimit change(String subject, String code, int newLength, String basis) {
        calendar.hold();
        var row = open(subject, code);
        var limit = row.limit();
        return limit.length() == newLength && limit.basis().equals(basis)
                ? limit
                : save(row, reckoned(row.id(), limit.withLength(newLength, basis)));
    }

    /**
     * Lets a limit stand still from the end of that day.
     *
     * @param reason one that the law lists (table {@code pause_reason}), for example {@code HEARING}
     * @param note the written notice that says so
     * @throws Refusal when the law knows no such reason, or the limit is paused or overdue
     */
    public StatutoryLimit pause(String subject, String code, String reason, LocalDate on, String note) {
        return pause(subject, code, reason, on, null, note);
    }

    /**
     * As above; where it is told until when, the due day moves at once by the days that will not be counted.
     *
     * @param until the last day that is not counted; null where nobody says one
     */
    public StatutoryLimit pause(
            String subject, String code, String reason, LocalDate on, LocalDate until, String note) {
        calendar.hold();
        var row = open(subject, code);
        var limit = row.limit();
        refuseIf(limit.isPaused(), "limit-paused", "time.limit.paused", code);
        refuseIf(on.isAfter(limit.dueOn()), "limit-overdue", "time.limit.overdue", code);
        refuseIf(
                on.isBefore(limit.startsOn()) || (until != null && until.isBefore(on)),
                "limit-dates",
                "time.limit.dates",
                code);
        refuseIf(!pauses.isReason(reason, on), "pause-reason", "time.limit.pause-reason", reason);
        pauses.begin(row.id(), reason, note, on, until);
        return save(row, reckoned(row.id(), limit.withPause(on)));
    }

    /** Lets it run on: the day after that day is counted again, and the due date moves by the days not counted. */
    public StatutoryLimit resume(String subject, String code, LocalDate on) {
        calendar.hold();
        var row = open(subject, code);
        var limit = row.limit();
        refuseIf(!limit.isPaused(), "limit-not-paused", "time.limit.not-paused", code);
        refuseIf(on.isBefore(limit.pausedOn()), "limit-dates", "time.limit.dates", code);
        pauses.end(row.id(), on);
        return save(row, reckoned(row.id(), limit.withPause(null)));
    }

    /** A limit that stands still beyond the day that was told. */
    public record Over(String subject, String code, LocalDate until) {}

    /** Those that are to run again, some of them, the longest over first. */
    @Transactional(readOnly = true)
    public List<Over> over(LocalDate today, int most) {
        return pauses.over(today, most);
    }

    /** What the law lets a limit pause for on that day. */
    @Transactional(readOnly = true)
    public List<PauseReason> pauseReasons(LocalDate on) {
        return pauses.reasons(on);
    }

    /** When the latest round of that limit stood still, in their order. */
    @Transactional(readOnly = true)
    public List<Stood> pauses(String subject, String code) {
        return rows.latest(subject, code)
                .map(row -> pauses.of(row.id()).stream()
                        .map(pause -> stood(pause, row.limit()))
                        .toList())
                .orElse(List.of());
    }

    private Stood stood(Pauses.Pause pause, StatutoryLimit limit) {
        var days = pause.last() == null ? 0 : dates.days(pause, limit.unit());
        return new Stood(pause.reason(), pause.pausedOn(), pause.until(), pause.resumedOn(), days);
    }

    /**
     * The act the limit was for is done, or no longer needed; one that stands still stands so no longer. A second close
     * changes nothing.
     */
    public StatutoryLimit close(String subject, String code, LocalDate on) {
        calendar.hold();
        return rows.lockOpen(subject, code)
                .map(row -> save(row, standing(row, on).closed(on)))
                .or(() -> find(subject, code))
                .orElseThrow(() -> none(code));
    }

    /** As it is on the day it is closed: only the days until then were not counted. */
    private StatutoryLimit standing(LimitRow row, LocalDate on) {
        var limit = row.limit();
        if (!limit.isPaused()) return limit;
        pauses.end(row.id(), on.isBefore(limit.pausedOn()) ? limit.pausedOn() : on);
        return reckoned(row.id(), limit.withPause(null));
    }

    /** The latest round of that limit, open or closed. */
    @Transactional(readOnly = true)
    public Optional<StatutoryLimit> find(String subject, String code) {
        return rows.latest(subject, code).map(LimitRow::limit);
    }

    /** Every limit of the case, in the order they were started. */
    @Transactional(readOnly = true)
    public List<StatutoryLimit> of(String subject) {
        return rows.of(subject);
    }

    /** How many open limits run through that year: they are reckoned anew when its calendar changes. */
    @Transactional(readOnly = true)
    public long runningThrough(int year) {
        return rows.countTouching(year);
    }

    /** How the due date of that limit came about; {@link LimitText} says it in words. */
    @Transactional(readOnly = true)
    public Optional<Reckoning> reckoning(String subject, String code) {
        return rows.latest(subject, code)
                .map(row -> dates(row.id(), row.limit()).reckoning());
    }

    /** Reckons those open limits anew, and tells of the ones that moved; how many did. */
    int reckonAnew(List<LimitRow> touched) {
        return (int) touched.stream()
                .filter(row -> !reckoned(row.id(), row.limit()).equals(row.limit()))
                .map(row -> save(row, reckoned(row.id(), row.limit())))
                .count();
    }

    private StatutoryLimit reckoned(long id, StatutoryLimit limit) {
        var reckoned = dates(id, limit);
        return limit.withDates(
                reckoned.dueOn(),
                amberOn(id, limit, reckoned),
                reckoned.reckoning().provisional());
    }

    /** The lamp stands still too: one that was yellow when the limit was paused stays so. */
    private LocalDate amberOn(long id, StatutoryLimit limit, LimitDates.Dates reckoned) {
        if (!limit.isPaused()) return reckoned.amberOn();
        var counted = pauses.of(id).stream().filter(Pauses.Pause::isOver).toList();
        var before = dates.of(limit.startsOn(), limit.length(), limit.unit(), counted);
        return before.amberOn().isAfter(limit.pausedOn()) ? reckoned.amberOn() : before.amberOn();
    }

    private LimitDates.Dates dates(long id, StatutoryLimit limit) {
        return dates.of(limit.startsOn(), limit.length(), limit.unit(), pauses.of(id));
    }

    private StatutoryLimit save(LimitRow row, StatutoryLimit changed) {
        rows.update(row.id(), changed);
        return tell(changed);
    }

    private StatutoryLimit tell(StatutoryLimit limit) {
        events.publishEvent(new LimitChanged(limit));
        return limit;
    }

    private LimitRow open(String subject, String code) {
        return rows.lockOpen(subject, code).orElseThrow(() -> none(code));
    }

    private static StatutoryLimit sameStart(StatutoryLimit limit, LocalDate startsOn) {
        refuseIf(!limit.startsOn().equals(startsOn), "limit-running", "time.limit.running", limit.code());
        return limit;
    }

    private static Refusal none(String code) {
        return new Refusal(RefusalKind.NOT_FOUND, "no-such-limit", "time.limit.none", code);
    }

    private static void refuseIf(boolean refused, String type, String key, String argument) {
        if (refused) throw new Refusal(RefusalKind.CONFLICT, type, key, argument);
    }
}
