package org.banjie.worklist.items;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.flow.models.Step;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.Reckoning;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.hours.HourAmber;
import org.banjie.time.hours.HourLimit;
import org.banjie.time.hours.HourLimits;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.springframework.stereotype.Component;

/**
 * How long one step may take, as its model says: {@code 3 WORKING} or {@code 12 HOURS} from when it became ready, or
 * {@code HOURS collect}, the limit in hours of that name that runs for the case; {@code DAYS joint-review} is one in days.
 * Days that the law changes are dated: {@code 3 WORKING; 5 WORKING from 2027-01-01}, by the day the step became ready.
 */
@Component
public class StepLimits {

    /** Days before the end at which a step's own limit turns yellow: the last one. */
    private static final int NEAR = 1;

    private static final String HOURS = "HOURS";
    private static final String DAYS = "DAYS";

    private final WorkingCalendar calendar;
    private final Limits limits;
    private final HourLimits hourLimits;
    private final HourAmber amber;
    private final Clock clock;

    StepLimits(WorkingCalendar calendar, Limits limits, HourLimits hourLimits, HourAmber amber, Clock clock) {
        this.calendar = calendar;
        this.limits = limits;
        this.hourLimits = hourLimits;
        this.amber = amber;
        this.clock = clock;
    }

    /** When a step is due that became ready then. */
    public Due of(String caseNo, Step step, Instant since) {
        return hours(caseNo, step, since)
                .map(limit -> Due.at(limit.dueAt(), limit.amberAt(), clock.getZone()))
                .or(() -> within(caseNo, step))
                .or(() -> reckoning(step, since)
                        .map(reckoning -> Due.on(reckoning.due(), calendar.workingDaysBefore(reckoning.due(), NEAR))))
                .orElse(Due.NONE);
    }

    /** Whether the step has hours of its own, which no limit in days takes the place of. */
    public static boolean isInHours(Step step) {
        return step.limit() != null && step.limit().contains(HOURS);
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

    /** How the last day comes about for a step that became ready then; empty for a step without a limit in days. */
    public Optional<Reckoning> reckoning(Step step, Instant since) {
        if (step.limit() == null || isInHours(step) || inner(step).isPresent()) return Optional.empty();
        var from = LocalDate.ofInstant(since, clock.getZone());
        var words = inForce(step.limit(), from).split(" ");
        return Optional.of(calendar.reckon(from, Integer.parseInt(words[0]), DayUnit.valueOf(words[1])));
    }

    /** Of a limit that changes on days to come: what holds on that day, without its date. */
    static String inForce(String limit, LocalDate on) {
        var holds = "";
        for (var part : limit.split("; ")) {
            var dated = part.split(" from ");
            if (dated.length == 1 || !on.isBefore(LocalDate.parse(dated[1]))) holds = dated[0];
        }
        return holds;
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
