package org.banjie.studio.running.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.flow.migration.CannotMove;
import org.banjie.flow.migration.Elements;
import org.banjie.flow.migration.ModelVersion;
import org.banjie.flow.migration.Plan;
import org.banjie.flow.migration.Planner;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.stereotype.Component;

/** Plans as administrators ask for them; what is wrong with one is said step by step. */
@Component
class Plans {

    private final Planner planner;
    private final Elements elements;
    private final MigrationReasons reasons;

    Plans(Planner planner, Elements elements, MigrationReasons reasons) {
        this.reasons = reasons;
        this.planner = planner;
        this.elements = elements;
    }

    /** @throws Invalid with every step that cannot go where it was sent */
    Plan plan(ModelVersion from, ModelVersion to, Wanted wanted) {
        check(from, to, wanted);
        try {
            return planner.plan(from.id(), to.id(), wanted.mapping(), wanted.resetTimers());
        } catch (CannotMove cannot) {
            throw new Invalid(cannot.obstacles().stream()
                    .map(obstacle -> reasons.of(from.id(), obstacle))
                    .toList());
        }
    }

    Map<String, String> back(Migration done) {
        return planner.plan(done.from(), done.to(), done.mapping(), done.reset())
                .back();
    }

    private void check(ModelVersion from, ModelVersion to, Wanted wanted) {
        List<InputError> errors = new ArrayList<>();
        if (from.number() == to.number()) errors.add(error("to", "same-version"));
        wanted.mapping().forEach((source, target) -> {
            if (!elements.of(from.id()).containsKey(source)) {
                errors.add(error("mapping." + source, "unknown-step", source));
            }
            if (!target.isBlank() && !elements.of(to.id()).containsKey(target)) {
                errors.add(error("mapping." + source, "unknown-step", target));
            }
        });
        wanted.resetTimers().stream()
                .filter(timer -> !elements.of(to.id()).containsKey(timer))
                .forEach(timer -> errors.add(error("resetTimers", "unknown-step", timer)));
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    private static InputError error(String path, String code, Object... arguments) {
        return new InputError(path, code, "studio-running.error." + code, arguments);
    }
}
