package org.banjie.studio.running.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.flow.migration.CannotMove;
import org.banjie.flow.migration.Elements;
import org.banjie.flow.migration.Plan;
import org.banjie.flow.migration.Planner;
import org.banjie.flow.migration.Version;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Plans as administrators ask for them; what is wrong with one is said in words, step by step. */
@Component
class Plans {

    private final Planner planner;
    private final Elements elements;
    private final Reasons reasons;
    private final MessageSource texts;

    Plans(Planner planner, Elements elements, Reasons reasons, MessageSource texts) {
        this.reasons = reasons;
        this.planner = planner;
        this.elements = elements;
        this.texts = texts;
    }

    /** @throws Invalid with every step that cannot go where it was sent */
    Plan plan(Version from, Version to, Wanted wanted) {
        check(from, to, wanted);
        try {
            return planner.plan(from.id(), to.id(), wanted.mapping(), wanted.resetTimers());
        } catch (CannotMove cannot) {
            throw new Invalid(cannot.obstacles().stream()
                    .map(obstacle -> new InputError(
                            "mapping." + obstacle.element(), obstacle.code(), reasons.words(from.id(), obstacle)))
                    .toList());
        }
    }

    Map<String, String> back(Migration done) {
        return planner.plan(done.from(), done.to(), done.mapping(), done.reset())
                .back();
    }

    private void check(Version from, Version to, Wanted wanted) {
        List<InputError> errors = new ArrayList<>();
        if (from.number() == to.number()) errors.add(error("to", "same-version"));
        wanted.mapping().forEach((source, target) -> {
            if (!elements.of(from.id()).containsKey(source))
                errors.add(error("mapping." + source, "unknown-step", source));
            if (!target.isBlank() && !elements.of(to.id()).containsKey(target)) {
                errors.add(error("mapping." + source, "unknown-step", target));
            }
        });
        wanted.resetTimers().stream()
                .filter(timer -> !elements.of(to.id()).containsKey(timer))
                .forEach(timer -> errors.add(error("resetTimers", "unknown-step", timer)));
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    private InputError error(String path, String code, Object... arguments) {
        var words = texts.getMessage("studio-running.error." + code, arguments, LocaleContextHolder.getLocale());
        return new InputError(path, code, words);
    }
}
