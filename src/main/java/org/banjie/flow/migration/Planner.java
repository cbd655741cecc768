package org.banjie.flow.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.stereotype.Component;

/** Makes plans: what is the same in both versions goes by itself, the rest is said by whoever moves. */
@Component
public class Planner {

    private final RuntimeService runtime;
    private final Elements elements;
    /** The plan that is being carried out: the engine checks a plan for long, and every case asks for it. */
    private volatile Made last;

    private record Made(Plan plan, MigrationPlan engines) {}

    Planner(RuntimeService runtime, Elements elements) {
        this.runtime = runtime;
        this.elements = elements;
    }

    /**
     * @param explicit steps that have another id in the new version, or that are gone and where their cases go on; an
     *     empty target leaves those cases where they are
     * @param reset timers of the new version whose date is to be computed anew
     * @throws CannotMove when the plan as a whole makes no sense to the engine
     */
    public Plan plan(String from, String to, Map<String, String> explicit, Set<String> reset) {
        var moves = new TreeMap<>(equal(from, to));
        explicit.forEach((source, target) -> {
            moves.remove(source);
            if (!target.isBlank()) moves.put(source, target);
        });
        var plan = new Plan(from, to, Map.copyOf(moves), renamed(from, to, explicit), Set.copyOf(reset));
        engines(plan);
        return plan;
    }

    /** Where a case may stand in the old version without a place in the new one. */
    public List<Elements.Element> unmatched(Plan plan) {
        return elements.of(plan.from()).values().stream()
                .filter(Elements.Element::waits)
                .filter(element -> !plan.moves().containsKey(element.id()))
                .toList();
    }

    /** The timers that only the new version has: they start when a case arrives. */
    public List<Elements.Element> newTimers(Plan plan) {
        return elements.of(plan.to()).values().stream()
                .filter(Elements.Element::timer)
                .filter(element -> !plan.isKept(element.id()))
                .toList();
    }

    /** The plan as the engine wants it. A message is listened for as the new version says; a timer keeps its date. */
    MigrationPlan engines(Plan plan) {
        var made = last;
        if (made == null || !made.plan().equals(plan)) last = made = new Made(plan, made(plan));
        return made.engines();
    }

    private MigrationPlan made(Plan plan) {
        var builder = runtime.createMigrationPlan(plan.from(), plan.to());
        var listening = listening(plan);
        plan.moves().forEach((source, target) -> {
            var instruction = builder.mapActivities(source, target);
            if (plan.reset().contains(target) || listening.contains(source)) instruction.updateEventTrigger();
        });
        try {
            return builder.build();
        } catch (MigrationPlanValidationException refused) {
            throw new CannotMove(obstacles(refused));
        }
    }

    private Map<String, String> equal(String from, String to) {
        var generated =
                runtime.createMigrationPlan(from, to).mapEqualActivities().build();
        var moves = new TreeMap<String, String>();
        generated.getInstructions().forEach(one -> moves.put(one.getSourceActivityId(), one.getTargetActivityId()));
        return moves;
    }

    private Map<String, String> renamed(String from, String to, Map<String, String> explicit) {
        var renamed = new TreeMap<String, String>();
        explicit.forEach((source, target) -> {
            var isNew = !elements.of(from).containsKey(target);
            if (isNew && !elements.of(to).containsKey(source)) renamed.put(source, target);
        });
        return Map.copyOf(renamed);
    }

    private List<String> listening(Plan plan) {
        return elements.of(plan.from()).values().stream()
                .filter(Elements.Element::message)
                .map(Elements.Element::id)
                .toList();
    }

    private static List<Obstacle> obstacles(MigrationPlanValidationException refused) {
        var found = new ArrayList<Obstacle>();
        refused.getValidationReport().getInstructionReports().forEach(report -> report.getFailures()
                .forEach(failure ->
                        found.add(Obstacle.of(report.getMigrationInstruction().getSourceActivityId(), failure))));
        return found;
    }
}
