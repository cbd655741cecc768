package org.banjie.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Decisions;
import org.banjie.kinds.Exit;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.springframework.stereotype.Component;

/** On which day that came which sets an exit off, and whether it was in time: before the decision, or within its limit. */
@Component
class ExitDay {

    private final Decisions decisions;
    private final Limits limits;
    private final Clock clock;

    ExitDay(Decisions decisions, Limits limits, Clock clock) {
        this.decisions = decisions;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param said the day a letter came that is entered later; null for today, and nobody but staff has another
     * @throws Refusal INVALID for a day to come or before what it answers, CONFLICT for one that is too late, and for one
     *     that was in time and comes to light when it has been decided: it says then who has to know of it
     */
    LocalDate of(Actor actor, Case found, Exit exit, LocalDate said) {
        return exit.within() == null
                ? beforeTheDecision(actor, found, exit, said)
                : undecided(found, exit, within(limit(found, exit), actor, exit, said));
    }

    /** A decision that stands is not undone by an entry; whoever made it has to know, and the person has remedies. */
    private LocalDate undecided(Case found, Exit exit, LocalDate received) {
        if (decisions.of(found.caseNo()).isEmpty()) return received;
        throw new Refusal(RefusalKind.CONFLICT, "decided-meanwhile", "kinds.exit-decided-meanwhile", exit.name());
    }

    private LocalDate beforeTheDecision(Actor actor, Case found, Exit exit, LocalDate said) {
        var handedIn = LocalDate.ofInstant(found.handedInAt(), clock.getZone());
        var received = day(actor, said, handedIn);
        if (decisions
                .of(found.caseNo())
                .filter(one -> exit.isTooLate(received, one.decidedOn()) || !actor.staff() && exit.endsWithDecision())
                .isPresent()) {
            throw new Refusal(RefusalKind.CONFLICT, "decided", "kinds.exit-decided", exit.name());
        }
        return received;
    }

    private LocalDate within(StatutoryLimit limit, Actor actor, Exit exit, LocalDate said) {
        var received = day(actor, said, limit.startsOn());
        if (received.isAfter(limit.dueOn())) {
            throw new Refusal(RefusalKind.CONFLICT, "too-late", "kinds.exit-late", exit.name(), limit.dueOn());
        }
        return received;
    }

    private LocalDate day(Actor actor, LocalDate said, LocalDate earliest) {
        var today = LocalDate.now(clock);
        if (said == null || !actor.staff()) return today;
        if (said.isAfter(today) || said.isBefore(earliest)) {
            throw new Refusal(RefusalKind.INVALID, "received-on", "kinds.exit-received", earliest);
        }
        return said;
    }

    private StatutoryLimit limit(Case found, Exit exit) {
        return limits.find(found.caseNo(), exit.within())
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "not-now", "flow.not-now", found.caseNo()));
    }
}
