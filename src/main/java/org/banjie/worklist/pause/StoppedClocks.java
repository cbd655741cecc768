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
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.time.limits.LimitChanged;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The statutory limit of a case stands still and runs again, whoever has asked for it: an officer ({@link PauseDesk}), the
 * flow of the case ({@link CaseClock}), or the day that was told ({@link ResumeWork}).
 */
@Service
@Transactional
class StoppedClocks {

    private final CasePauses said;
    private final PauseNotice notice;
    private final PauseNews news;
    private final Limits limits;
    private final Cases cases;
    private final Kinds kinds;
    private final Journal journal;
    private final Clock clock;

    StoppedClocks(
            CasePauses said,
            PauseNotice notice,
            PauseNews news,
            Limits limits,
            Cases cases,
            Kinds kinds,
            Journal journal,
            Clock clock) {
        this.said = said;
        this.notice = notice;
        this.news = news;
        this.limits = limits;
        this.cases = cases;
        this.kinds = kinds;
        this.journal = journal;
        this.clock = clock;
    }

    /** From tomorrow until that day it stands still, and the applicant is told in writing and by message. */
    void stop(Actor by, String office, Case found, StatutoryLimit running, Reason law, LocalDate until, String why) {
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

    /** Whether it stood still until now; {@code on} is the last day that is not counted. */
    boolean resume(Case found, LocalDate on, Actor by, String office, String why) {
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

    private void record(Actor actor, Case found, String office, String verb, Map<String, String> detail) {
        journal.record(new Act(found.caseNo(), actor.uid(), office, verb, new HashMap<>(detail)));
    }
}
