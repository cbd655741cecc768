package org.banjie.worklist.items;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.flow.models.Step;
import org.banjie.kinds.Settings;
import org.banjie.time.calendar.Reckoning;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.hours.HourAmber;
import org.banjie.time.hours.HourLimit;
import org.banjie.time.hours.HourLimits;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.worklist.items.WorkItem.What;
import org.springframework.stereotype.Component;

/**
 * How long one step may take, as its model says: {@code SETTING visitLimit}, what the guide of its kind says under that
 * name, dated and with its basis; {@code 3 WORKING} or {@code 12 HOURS}, written in the model, from when it became ready;
 * {@code HOURS collect}, the limit in hours of that name that runs for the case; {@code DAYS joint-review}, one in days.
 * Of days that change, those count that hold on the day the step became ready.
 */
@Component
public class StepLimits {

    /** Days before the end at which a step's own limit turns yellow: the last one. */
    private static final int NEAR = 1;

    private static final String HOURS = "HOURS";
    private static final String DAYS = "DAYS";
    private static final String SETTING = "SETTING ";

    private final WorkingCalendar calendar;
    private final Limits limits;
    private final HourLimits hourLimits;
    private final HourAmber amber;
    private final Settings settings;
    private final Clock clock;

    StepLimits(
            WorkingCalendar calendar,
            Limits limits,
            HourLimits hourLimits,
            HourAmber amber,
            Settings settings,
            Clock clock) {
        this.calendar = calendar;
        this.limits = limits;
        this.hourLimits = hourLimits;
        this.amber = amber;
        this.settings = settings;
        this.clock = clock;
    }

    /** How the last day comes about, and on what it rests; the basis is null for a limit without one. */
    public record Counted(Reckoning reckoning, String basis) {}

    /** When a step of that case is due that became ready then. */
    public Due of(What what, Step step, Instant since) {
        return hours(what.caseNo(), step, since)
                .map(limit -> Due.at(limit.dueAt(), limit.amberAt(), clock.getZone()))
                .or(() -> within(what.caseNo(), step))
                .or(() -> counted(what.kind(), step, since)
                        .map(counted -> counted.reckoning().due())
                        .map(day -> Due.on(day, calendar.workingDaysBefore(day, NEAR))))
                .orElse(Due.NONE);
    }

    /** By when somebody has to have taken a step in hand that became ready then; empty where nothing says so. */
    public Optional<Due> toBegin(What what, Step step, Instant since) {
        return counted(what.kind(), step.begin(), since)
                .map(counted -> counted.reckoning().due())
                .map(day -> Due.toBegin(day, calendar.workingDaysBefore(day, NEAR)));
    }

    /** Whether the step has hours of its own, which no limit in days takes the place of. */
    public static boolean isInHours(Step step) {
        return step.limit() != null
                && step.limit().contains(HOURS)
                && !step.limit().startsWith(SETTING);
    }

    /** Name of the case's limit in hours that the step is under; empty for every other step. */
    public static Optional<String> named(Step step) {
        return Optional.ofNullable(step.limit())
                .filter(limit -> limit.startsWith(HOURS + " "))
                .map(limit -> limit.substring(HOURS.length() + 1));
    }

    /** Name of the case's inner limit in days that the step is under; empty for every other step. */
    public static Optional<String> inner(Step step) {
        return Optional.ofNullable(step.limit())
                .filter(limit -> limit.startsWith(DAYS + " "))
                .map(limit -> limit.substring(DAYS.length() + 1));
    }

    /** The last day of that inner limit while it runs. */
    public Optional<Due> within(String caseNo, Step step) {
        return inner(step)
                .flatMap(code -> limits.find(caseNo, code))
                .filter(StatutoryLimit::isOpen)
                .map(limit -> Due.on(limit.dueOn(), limit.amberOn()));
    }

    /** How the last day comes about for a step of that kind that became ready then; empty for one without days of its own. */
    public Optional<Counted> counted(String kind, Step step, Instant since) {
        return isInHours(step) || inner(step).isPresent() ? Optional.empty() : counted(kind, step.limit(), since);
    }

    /** How the day comes about by which it has to begin. */
    public Optional<Counted> countedToBegin(String kind, Step step, Instant since) {
        return counted(kind, step.begin(), since);
    }

    private Optional<Counted> counted(String kind, String limit, Instant since) {
        if (limit == null) return Optional.empty();
        var from = LocalDate.ofInstant(since, clock.getZone());
        return inForce(kind, limit, from)
                .map(days -> new Counted(calendar.reckon(from, days.length(), days.unit()), days.basis()));
    }

    /** What holds on that day. */
    Optional<DayLimit> inForce(String kind, String limit, LocalDate on) {
        if (!limit.startsWith(SETTING)) return DayLimit.inModel(limit, on);
        return settings.on(kind, limit.substring(SETTING.length()), on)
                .flatMap(setting -> DayLimit.of(setting.value(), setting.basis()));
    }

    /** The limit in hours of a step that counts from when it became ready. */
    public Optional<HourLimit> own(String caseNo, Step step, Instant since) {
        if (!isInHours(step) || named(step).isPresent()) return Optional.empty();
        var hours = Integer.parseInt(step.limit().split(" ")[0]);
        var due = since.plus(Duration.ofHours(hours));
        return Optional.of(new HourLimit(caseNo, step.id(), since, hours, null, due, amber.of(since, due), null));
    }

    private Optional<HourLimit> hours(String caseNo, Step step, Instant since) {
        return named(step).flatMap(code -> hourLimits.find(caseNo, code)).or(() -> own(caseNo, step, since));
    }
}
