package org.banjie.worklist.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Reasons;
import org.banjie.worklist.pause.PauseReasons.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Officers let the statutory limit of a case stand still (中止计时) for a reason that the law lists for its kind, until a day
 * that the applicant is told (行政许可法第四十五条), and run again.
 */
@Service
@Transactional
public class PauseDesk {

    /** No law has a number; what is told must be a day that somebody has thought of. */
    private static final int LONGEST_DAYS = 366;

    private final Rights rights;
    private final PauseReasons reasons;
    private final PauseRights may;
    private final CasePauses said;
    private final StoppedClocks clocks;
    private final Cases cases;
    private final Clock clock;

    PauseDesk(
            Rights rights,
            PauseReasons reasons,
            PauseRights may,
            CasePauses said,
            StoppedClocks clocks,
            Cases cases,
            Clock clock) {
        this.rights = rights;
        this.reasons = reasons;
        this.may = may;
        this.said = said;
        this.clocks = clocks;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * @param until the last day that is not counted
     * @throws Invalid for a reason the law does not list for the kind, a day that cannot be, and none to say why
     * @throws Refusal NOT_FOUND for a case the actor may not know of; BARRED {@code not-holder}; CONFLICT
     *     {@code no-running-limit}, {@code limit-paused} or {@code limit-overdue}
     */
    public void pause(Actor actor, String caseNo, String code, LocalDate until, String reason) {
        var found = staffSees(actor, caseNo);
        if (!may.may(actor, found, Who.HOLDER)) throw barred();
        var law = reasons.find(found, code)
                .filter(one -> one.who() != Who.FLOW)
                .orElseThrow(() -> wrong("code", "pause.code.wrong"));
        if (!may.may(actor, found, law.who())) throw barred();
        var today = LocalDate.now(clock);
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw wrong("until", "pause.until.wrong");
        }
        var why = Reasons.demand(reason, "pause.why.missing");
        cases.lock(caseNo);
        var running = clocks.running(found)
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "no-running-limit", "pause.no-limit"));
        if (running.isPaused()) throw new Refusal(RefusalKind.CONFLICT, "limit-paused", "pause.already");
        if (today.isAfter(running.dueOn())) throw new Refusal(RefusalKind.CONFLICT, "limit-overdue", "pause.overdue");
        clocks.stop(actor, may.office(actor, found), found, running, law, until, why);
    }

    /**
     * Today is the last day that is not counted.
     *
     * @throws Refusal as {@link #pause}; CONFLICT {@code limit-not-paused}
     */
    public void resume(Actor actor, String caseNo, String reason) {
        var found = staffSees(actor, caseNo);
        var open = said.open(caseNo);
        var who = open.flatMap(one -> reasons.find(found, one.code()))
                .map(Reason::who)
                .orElse(Who.HOLDER);
        if (!may.may(actor, found, who)) throw barred();
        var why = Reasons.demand(reason, "pause.resume.why.missing");
        cases.lock(caseNo);
        if (!clocks.resume(found, LocalDate.now(clock), actor, may.office(actor, found), why)) {
            throw new Refusal(RefusalKind.CONFLICT, "limit-not-paused", "pause.not-paused");
        }
    }

    private Case staffSees(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "not-your-office", "worklist.staff-only");
        return found;
    }

    private static Invalid wrong(String path, String key) {
        return new Invalid(List.of(new InputError(path, "wrong", key)));
    }

    private static Refusal barred() {
        return new Refusal(RefusalKind.BARRED, "not-holder", "pause.barred");
    }
}
