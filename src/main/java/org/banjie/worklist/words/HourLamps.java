package org.banjie.worklist.words;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.flow.models.Models;
import org.banjie.time.hours.HourLimit;
import org.banjie.time.hours.HourLimits;
import org.banjie.time.limits.LimitText;
import org.banjie.worklist.items.StepLimits;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.words.Lamps.Lamp;
import org.springframework.stereotype.Component;

/** The lamps of steps under a limit that is counted in hours; one query, however many there are. */
@Component
class HourLamps {

    private final HourLimits limits;
    private final StepLimits stepLimits;
    private final Models models;
    private final LimitText words;
    private final Clock clock;

    HourLamps(HourLimits limits, StepLimits stepLimits, Models models, LimitText words, Clock clock) {
        this.limits = limits;
        this.stepLimits = stepLimits;
        this.models = models;
        this.words = words;
        this.clock = clock;
    }

    /** By task; steps with a limit in days or none are left out. */
    Map<String, Lamp> of(Collection<WorkItem> items, Locale locale) {
        var inHours = items.stream().filter(item -> item.due().isInHours()).toList();
        var running = running(inHours.stream().map(WorkItem::caseNo).collect(Collectors.toSet()));
        var lamps = new HashMap<String, Lamp>();
        inHours.forEach(item -> lamps.put(item.taskId(), lamp(item, running, locale)));
        return lamps;
    }

    private Map<String, HourLimit> running(Set<String> cases) {
        return limits.of(cases).stream()
                .collect(Collectors.toMap(limit -> limit.subject() + " " + limit.code(), limit -> limit));
    }

    private Lamp lamp(WorkItem item, Map<String, HourLimit> running, Locale locale) {
        var now = clock.instant();
        var due = item.due();
        var step = models.step(item.version(), item.step());
        var why = StepLimits.named(step)
                .flatMap(code -> Optional.ofNullable(running.get(item.caseNo() + " " + code)))
                .or(() -> stepLimits.own(item.caseNo(), step, item.since()))
                .filter(limit -> limit.dueAt().equals(due.at()))
                .map(limit -> words.of(limit, clock.getZone(), locale));
        return new Lamp(
                due.light(now, clock.getZone()),
                due.on(),
                0,
                due.at(),
                // a minute that has begun is not over
                Math.floorDiv(Duration.between(now, due.at()).toSeconds(), 60),
                why.orElse(null),
                null,
                true,
                null,
                false,
                null);
    }
}
