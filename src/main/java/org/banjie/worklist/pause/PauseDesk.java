package org.banjie.worklist.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.time.limits.LimitChanged;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.worklist.Reasons;
import org.banjie.worklist.pause.PauseReasons.Who;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the statutory limit of a case stand still (中止计时) for a reason that the law lists for its kind, until a day that the
 * applicant is told (行政许可法第四十五条), and run again.
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
    private final PauseNotice notice;
    private final PauseNews news;
    private final Limits limits;
    private final Cases cases;
    private final Kinds kinds;
    private final Journal journal;
    private final Clock clock;

    PauseDesk(
            Rights rights,
            PauseReasons reasons,
            PauseRights may,
            CasePauses said,
            PauseNotice notice,
            PauseNews news,
            Limits limits,
            Cases cases,
            Kinds kinds,
            Journal journal,
            Clock clock) {
        this.rights = rights;
        this.reasons = reasons;
        this.may = may;
        this.said = said;
        this.notice = notice;
        this.news = news;
        this.limits = limits;
        this.cases = cases;
        this.kinds = kinds;
        this.journal = journal;
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
        var running = running(found)
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "no-running-limit", "pause.no-limit"));
        if (running.isPaused()) throw new Refusal(RefusalKind.CONFLICT, "limit-paused", "pause.already");
        if (today.isAfter(running.dueOn())) throw new Refusal(RefusalKind.CONFLICT, "limit-overdue", "pause.overdue");
        stands(actor, may.office(actor, found), found, running, law, until, why);
    }

    /** From tomorrow until that day it stands still, and the applicant is told in writing and by message. */
    void stands(Actor by, String office, Case found, StatutoryLimit running, Reason law, LocalDate until, String why) {
        var caseNo = found.caseNo();
        var paused = limits.pause(caseNo, running.code(), law.code(), LocalDate.now(clock), until, law.basis());
        said.begin(caseNo, law.code(), until, why, by.uid());
        record(by, found, office, "clock-paused", Map.of("pause", law.code(), "until", until.toString()));
        notice.issue(caseNo, law, until, paused.dueOn());
        news.paused(found, law, until, paused.dueOn());
    }

    /** What the flow waited for is there. Nothing is left to do where it runs already, or where people let it stand still. */
    void arrived(String caseNo) {
        var found = cases.lock(caseNo);
        var today = LocalDate.now(clock);
        said.open(caseNo)
                .filter(one -> one.pausedBy().equals(Actor.SYSTEM.uid()))
                .ifPresent(one -> {
                    var last = one.untilOn().isBefore(today) ? one.untilOn() : today;
                    resume(found, last, Actor.SYSTEM, "", null);
                });
    }

    /** The limit is closed: what was said of its standing still is over. */
    @EventListener
    void closed(LimitChanged change) {
        if (change.limit().isOpen()) return;
        said.open(change.subject())
                .filter(one -> isStatutory(change))
                .ifPresent(one -> said.end(one.id(), null, Actor.SYSTEM.uid()));
    }

    private boolean isStatutory(LimitChanged change) {
        var kind = kinds.get(cases.get(change.subject()).kind());
        return kind.limit().code().equals(change.code());
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
        if (!resume(found, LocalDate.now(clock), actor, may.office(actor, found), why)) {
            throw new Refusal(RefusalKind.CONFLICT, "limit-not-paused", "pause.not-paused");
        }
    }

    /** The day that was told is over. Nothing is left to do where it was resumed or closed meanwhile. */
    void over(String caseNo) {
        var found = cases.lock(caseNo);
        said.open(caseNo)
                .filter(one -> one.untilOn().isBefore(LocalDate.now(clock)))
                .ifPresent(one -> resume(found, one.untilOn(), Actor.SYSTEM, "", null));
    }

    /** Cases whose pause is over by the day that was told, some of them. */
    @Transactional(readOnly = true)
    List<String> over(int most) {
        return limits.over(LocalDate.now(clock), most).stream()
                .map(Limits.Over::subject)
                .toList();
    }

    private boolean resume(Case found, LocalDate on, Actor by, String office, String why) {
        var open = said.open(found.caseNo());
        var running = running(found).filter(StatutoryLimit::isPaused);
        if (open.isEmpty() || running.isEmpty()) return false;
        var limit = limits.resume(found.caseNo(), running.get().code(), on);
        said.end(open.get().id(), why, by.uid());
        record(by, found, office, "clock-resumed", Map.of());
        news.resumed(found, by, limit.dueOn());
        return true;
    }

    Optional<StatutoryLimit> running(Case found) {
        return limits.find(found.caseNo(), kinds.get(found.kind()).limit().code())
                .filter(StatutoryLimit::isOpen);
    }

    private Case staffSees(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "not-your-office", "worklist.staff-only");
        return found;
    }

    private void record(Actor actor, Case found, String office, String verb, Map<String, String> detail) {
        journal.record(new Act(found.caseNo(), actor.uid(), office, verb, new HashMap<>(detail)));
    }

    private static Invalid wrong(String path, String key) {
        return new Invalid(List.of(new InputError(path, "wrong", key)));
    }

    private static Refusal barred() {
        return new Refusal(RefusalKind.BARRED, "not-holder", "pause.barred");
    }
}
