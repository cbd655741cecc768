package org.banjie.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.banjie.background.Foreman;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.facts.Causes;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.SendsMessage;
import org.banjie.flow.effects.StartsLimit;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Settings;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;

/**
 * The verbs of the piece 轮候. A case that is on a list waits for the message {@link #CALLED}; the place is kept until the
 * limit {@link #OFFER} ends, for which a timer may wait.
 */
@BpmnBean("waitingList")
public class WaitingList {

    static final String CALLED = "place-offered";
    static final String OFFER = "place-offer";
    private static final String SYSTEM = "system";

    private final Cases cases;
    private final Kinds kinds;
    private final Settings settings;
    private final Entries entries;
    private final Causes causes;
    private final WaitingDecision decision;
    private final WaitingNews news;
    private final Limits limits;
    private final Journal journal;
    private final Foreman foreman;
    private final Clock clock;

    WaitingList(
            Cases cases,
            Kinds kinds,
            Settings settings,
            Entries entries,
            Causes causes,
            WaitingDecision decision,
            WaitingNews news,
            Limits limits,
            Journal journal,
            Foreman foreman,
            Clock clock) {
        this.cases = cases;
        this.kinds = kinds;
        this.settings = settings;
        this.entries = entries;
        this.causes = causes;
        this.decision = decision;
        this.news = news;
        this.limits = limits;
        this.journal = journal;
        this.foreman = foreman;
        this.clock = clock;
    }

    /**
     * On the list, by the day on which the case was accepted. It is weighed, so that its statutory limit ends; a case that
     * comes here again goes to the end.
     *
     * @param list the setting of the guide that says how many places there are
     */
    @SendsMessage(CALLED)
    public void join(String caseNo, String list) {
        var found = cases.lock(caseNo);
        var before = entries.find(caseNo);
        if (before.isPresent()) {
            toTheEnd(found, before.get(), list);
            return;
        }
        entries.lock(found.kind(), list);
        var entry = entries.wait(
                caseNo, found.kind(), list, turn(found), step(caseNo).orElse(null));
        close(caseNo, kinds.get(found.kind()).limit().code());
        record(found, "waiting-joined", Map.of("waitingList", list));
        news.joined(found, entries.position(entry));
        foreman.wake(CallWork.class);
    }

    /**
     * The place is kept for so many working days, and the applicant hears of it.
     *
     * @param days the setting of the guide that says how many
     */
    @StartsLimit(OFFER)
    public void offer(String caseNo, String days) {
        var found = cases.lock(caseNo);
        var length = Integer.parseInt(settings.value(found.kind(), days));
        var basis = settings.basis(found.kind(), days);
        var until = limits.start(caseNo, OFFER, today(), length, DayUnit.WORKING, basis)
                .dueOn();
        entries.answersBy(caseNo, until);
        news.offered(found, until);
    }

    /** The place is taken: the case is decided as whoever put it on the list agreed. */
    public void take(String caseNo) {
        var found = cases.lock(caseNo);
        close(caseNo, OFFER);
        entries.find(caseNo).ifPresent(entry -> decision.follows(caseNo, entry.joinedBy()));
        entries.take(caseNo, today());
        record(found, "place-taken", Map.of());
    }

    private void toTheEnd(Case found, WaitingEntry before, String list) {
        entries.lock(found.kind(), list);
        close(found.caseNo(), OFFER);
        var entry = entries.last(found.caseNo(), today(), before.isLate(today()));
        record(found, "waiting-last", Map.of("waitingList", list));
        news.last(found, entries.position(entry));
        foreman.wake(CallWork.class);
    }

    private void close(String caseNo, String limit) {
        var open = limits.find(caseNo, limit).filter(StatutoryLimit::isOpen);
        if (open.isPresent()) limits.close(caseNo, limit, today());
    }

    private LocalDate turn(Case found) {
        return found.acceptedOn() == null ? today() : found.acceptedOn();
    }

    private Optional<String> step(String caseNo) {
        return causes.orLastMove(caseNo)
                .filter(StepEnded.class::isInstance)
                .map(StepEnded.class::cast)
                .map(StepEnded::step);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void record(Case found, String verb, Map<String, String> detail) {
        journal.record(new Act(found.caseNo(), SYSTEM, found.street(), verb, detail));
    }
}
