package org.banjie.worklist.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Step;
import org.banjie.kinds.Kinds;
import org.banjie.time.Light;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.limits.LimitText;
import org.banjie.time.limits.Reckonings;
import org.banjie.time.limits.Reckonings.Running;
import org.banjie.worklist.items.StepLimits;
import org.banjie.worklist.items.StepLimits.Counted;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** The lamps of open steps, with the sentence how each date came about; for a whole list at once. */
@Component
public class Lamps {

    private final Reckonings reckonings;
    private final HourLamps hourLamps;
    private final StepLimits stepLimits;
    private final Models models;
    private final Kinds kinds;
    private final WorkingCalendar calendar;
    private final LimitText words;
    private final Clock clock;

    Lamps(
            Reckonings reckonings,
            HourLamps hourLamps,
            StepLimits stepLimits,
            Models models,
            Kinds kinds,
            WorkingCalendar calendar,
            LimitText words,
            Clock clock) {
        this.reckonings = reckonings;
        this.hourLamps = hourLamps;
        this.stepLimits = stepLimits;
        this.models = models;
        this.kinds = kinds;
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param days working days left, negative when over
     * @param dueAt the moment a limit in hours runs out; null for one in days
     * @param minutes left until then, negative when over
     * @param why how the date came about; null where it cannot be told
     * @param caseOn the last day of the case, where the step's own comes before it; else null
     * @param ofLaw whether the law names the days of the case
     * @param ownOn the step's own last day, where that of the case comes before it; else null
     * @param begins whether its own day is the one to begin by
     * @param stillUntil the last day on which the limit stands still; null while it runs
     */
    public record Lamp(
            Light light,
            LocalDate dueOn,
            int days,
            Instant dueAt,
            long minutes,
            String why,
            LocalDate caseOn,
            boolean ofLaw,
            LocalDate ownOn,
            boolean begins,
            LocalDate stillUntil) {

        public boolean isInHours() {
            return dueAt != null;
        }
    }

    /** By task; steps without a limit are left out. */
    public Map<String, Lamp> of(Collection<WorkItem> items, Locale locale) {
        var codes = new HashMap<String, String>();
        items.forEach(
                item -> codes.put(item.caseNo(), kinds.get(item.kind()).limit().code()));
        var running = reckonings.running(codes);
        var hours = hourLamps.of(items, locale);
        var lamps = new HashMap<String, Lamp>(hours);
        for (var item : items) {
            if (item.due().on() != null && !item.due().isInHours()) {
                lamps.put(item.taskId(), lamp(item, running.get(item.caseNo()), locale));
            }
        }
        return lamps;
    }

    private Lamp lamp(WorkItem item, Running running, Locale locale) {
        var dueOn = item.due().on();
        var step = models.step(item.version(), item.step());
        var ofCase = running == null ? null : running.reckoning();
        var why = Optional.ofNullable(ofCase)
                .map(reckoning -> new Counted(reckoning, null))
                .filter(counted -> counted.reckoning().due().equals(dueOn))
                .or(() -> own(item, step))
                .filter(counted -> counted.reckoning().due().equals(dueOn))
                .map(counted ->
                        words.of(counted.reckoning(), counted.basis(), locale) + stood(counted, running, locale));
        var own = item.due().ownOn();
        var stands = running == null ? null : running.now();
        var frozen = stands != null && dueOn.equals(ofCase.due());
        var from = frozen ? stands.until() : LocalDate.now(clock);
        var days = calendar.workingDaysUntil(from, dueOn);
        var light = item.due().light(clock.instant(), clock.getZone());
        return new Lamp(
                light,
                dueOn,
                days,
                null,
                0,
                why.orElse(null),
                ofCase == null ? null : later(ofCase.due(), dueOn),
                running != null && running.ofLaw(),
                later(own, dueOn),
                item.due().ownBegins(),
                stands == null ? null : stands.until());
    }

    private String stood(Counted counted, Running running, Locale locale) {
        var ofCase = running != null && counted.reckoning().equals(running.reckoning());
        return ofCase ? words.of(running.stood(), locale) : "";
    }

    private Optional<Counted> own(WorkItem item, Step step) {
        return item.due().ownBegins()
                ? stepLimits.countedToBegin(item.kind(), step, item.since())
                : stepLimits.counted(item.kind(), step, item.since());
    }

    private static LocalDate later(LocalDate day, LocalDate dueOn) {
        return day != null && day.isAfter(dueOn) ? day : null;
    }
}
