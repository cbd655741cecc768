package org.banjie.studio.running.heat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.flow.models.Step;
import org.banjie.flow.timers.Durations;
import org.banjie.kinds.Kind;
import org.springframework.stereotype.Component;

/** Where the cases of a kind stand and how long the steps take, on the live model. */
@Component
class Heat {

    /** Over how long the durations and returns are looked at. */
    static final Duration PAST = Duration.ofDays(90);

    private final OpenSteps steps;
    private final Durations durations;
    private final Models models;
    private final Clock clock;

    Heat(OpenSteps steps, Durations durations, Models models, Clock clock) {
        this.steps = steps;
        this.durations = durations;
        this.models = models;
        this.clock = clock;
    }

    /**
     * A human step.
     *
     * @param live whether the live model has it; an older version may have another
     * @param oldest whole days the oldest has waited; null when none is open
     * @param p90 hours in which nine of ten were done; null when none was
     * @param level 0 (nothing open) to 4 (the most of the kind, or late ones)
     */
    record Spot(
            String step,
            String name,
            boolean live,
            int open,
            int late,
            Long oldest,
            long done,
            Long p90,
            int returns,
            int level) {}

    /** In the order of the live model, then what only older versions have. */
    List<Spot> of(Kind kind, Locale locale) {
        var from = clock.instant().minus(PAST);
        var open = steps.of(kind.code(), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(OpenSteps.Open::step, Function.identity()));
        var took = durations.since(kind.model(), from);
        var returns = returns(kind, from);
        var live = models.steps(models.live(kind.model()));
        var most = open.values().stream().mapToInt(OpenSteps.Open::open).max().orElse(0);
        var spots = new ArrayList<Spot>();
        for (var id : ids(live, open, took)) {
            var at = open.getOrDefault(id, new OpenSteps.Open(id, 0, null, 0));
            var step = live.get(id);
            var past = took.get(id);
            spots.add(new Spot(
                    id,
                    step == null ? id : step.name(locale),
                    step != null,
                    at.open(),
                    at.late(),
                    at.oldest() == null ? null : days(at.oldest()),
                    past == null ? 0 : past.times(),
                    past == null ? null : past.p90().toHours(),
                    returns.getOrDefault(id, 0),
                    level(at, most)));
        }
        return spots;
    }

    private static List<String> ids(Map<String, Step> live, Map<String, ?> open, Map<String, ?> took) {
        var ids = new ArrayList<>(live.keySet());
        var former = new TreeSet<>(open.keySet());
        former.addAll(took.keySet());
        former.removeAll(live.keySet());
        ids.addAll(former);
        return ids;
    }

    private Map<String, Integer> returns(Kind kind, Instant from) {
        var live = models.steps(models.live(kind.model()));
        return steps.ended(kind.code(), from).stream()
                .filter(ended -> isReturn(live.get(ended.step()), ended.outcome()))
                .collect(Collectors.toMap(OpenSteps.Ended::step, OpenSteps.Ended::times, Integer::sum));
    }

    private static boolean isReturn(Step step, String outcome) {
        return step != null
                && step.outcome(outcome)
                        .filter(one -> one.nature() == OutcomeNature.RETURN)
                        .isPresent();
    }

    private long days(Instant since) {
        return Duration.between(since, clock.instant()).toDays();
    }

    private static int level(OpenSteps.Open at, int most) {
        if (at.open() == 0) return 0;
        if (at.late() > 0) return 4;
        return 1 + Math.min(2, at.open() * 3 / (most + 1));
    }
}
