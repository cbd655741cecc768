package org.banjie.worklist.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.kinds.Settings;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.PauseReason;
import org.springframework.stereotype.Component;

/**
 * For what the limit of a case may stand still today: what the law lists (table {@code pause_reason}) and the service guide
 * of the kind names, as a setting {@code pauseHearing} for {@code HEARING}. A guide that names nothing lets nothing stop it.
 */
@Component
class PauseReasons {

    private final Limits limits;
    private final Settings settings;
    private final Clock clock;

    PauseReasons(Limits limits, Settings settings, Clock clock) {
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who lets it stand still for a reason. */
    enum Who {
        /** Whoever has a step of the case in hand, and the head. */
        HOLDER,
        /** The head alone. */
        LEADER,
        /** The flow alone, at the step that it draws for it; the head may let it run again sooner. */
        FLOW
    }

    List<Reason> of(Case found) {
        var today = LocalDate.now(clock);
        return limits.pauseReasons(today).stream()
                .flatMap(reason -> settings.on(found.kind(), PauseReason.setting(reason.code()), today).stream()
                        .map(one -> new Reason(reason.code(), one.basis(), Who.valueOf(one.value()))))
                .toList();
    }

    Optional<Reason> find(Case found, String code) {
        return of(found).stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
