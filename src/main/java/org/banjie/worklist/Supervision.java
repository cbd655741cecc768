package org.banjie.worklist;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.PassedOn;
import org.banjie.cases.acts.Signature;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Tellings.What;
import org.banjie.worklist.items.Loans;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.routing.Begun;
import org.banjie.worklist.routing.HomeOffice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A leader, or an administrator, takes a step out of a colleague's hands: back to the office, to themselves where they are
 * of it, or to somebody else. With a reason, on record, and the colleague is told.
 */
@Service
@Transactional
public class Supervision {

    private final StepDoor door;
    private final Successors successors;
    private final WorkItems items;
    private final Loans loans;
    private final Begun begun;
    private final HomeOffice home;
    private final Opinions opinions;
    private final Tellings tellings;
    private final Flow flow;
    private final Journal journal;
    private final Clock clock;

    Supervision(
            StepDoor door,
            Successors successors,
            WorkItems items,
            Loans loans,
            Begun begun,
            HomeOffice home,
            Opinions opinions,
            Tellings tellings,
            Flow flow,
            Journal journal,
            Clock clock) {
        this.door = door;
        this.successors = successors;
        this.items = items;
        this.loans = loans;
        this.begun = begun;
        this.home = home;
        this.opinions = opinions;
        this.tellings = tellings;
        this.flow = flow;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param to uid of who has it from now on; blank for the office
     * @throws Refusal INVALID without a reason or for somebody who could not do it; CONFLICT when nobody has it and nobody
     *     is named; else as for every verb on a step
     */
    public void takeOver(Actor actor, String taskId, String to, String reason) {
        var item = door.lead(actor, taskId);
        if (reason == null || reason.isBlank()) {
            throw new Refusal(RefusalKind.INVALID, "reason-missing", "worklist.take-over.why.missing");
        }
        Reasons.check(reason);
        var next = Optional.ofNullable(to).map(String::strip).filter(uid -> !uid.isEmpty());
        if (item.assignee() == null && next.isEmpty()) throw StepDoor.taken(item);
        next.ifPresent(uid -> successors.demand(uid, item));
        move(actor, item, next, reason.strip(), "taken-over");
    }

    /** Into whose hands it goes from now on, or back to the office; the caller has asked whether this may be. */
    void move(Actor actor, WorkItem item, Optional<String> to, String reason, String verb) {
        loans.move(item, to.orElse(null));
        if (to.isPresent()) begun.by(item.taskId());
        var at = to.or(() -> home.pass(item.taskId())).orElse(item.who().grp());
        record(actor, item, at, reason, verb);
        tell(actor, item, to);
    }

    /** Gives a step that nobody has to somebody who did it before, if they still may, and tells them. */
    public void giveTo(Actor actor, WorkItem item, String uid) {
        if (!successors.may(uid, item)) return;
        items.assign(item.taskId(), uid);
        begun.by(item.taskId());
        flow.assign(item.taskId(), uid);
        tell(actor, item, Optional.of(uid));
    }

    /** @param at uid of who has it now, or the office */
    private void record(Actor actor, WorkItem item, String at, String reason, String verb) {
        var office = Leaders.office(actor, item.office());
        var said = new Signature(item.caseNo(), actor.uid(), office, reason, clock.instant());
        opinions.add(new PassedOn(said, item.step(), at));
        var detail = new HashMap<>(Map.of("step", item.step(), "to", at));
        if (item.assignee() != null) detail.put("from", item.assignee());
        journal.record(new Act(item.caseNo(), actor.uid(), office, verb, detail));
    }

    private void tell(Actor actor, WorkItem item, Optional<String> to) {
        var from = Optional.ofNullable(item.assignee());
        Optional.ofNullable(item.lentBy())
                .filter(uid ->
                        !uid.equals(actor.uid()) && to.filter(uid::equals).isEmpty())
                .ifPresent(uid -> tellings.tell(uid, What.TAKEN, item, actor.uid()));
        from.filter(uid -> !uid.equals(actor.uid()) && to.filter(uid::equals).isEmpty())
                .ifPresent(uid -> tellings.tell(uid, What.TAKEN, item, actor.uid()));
        to.filter(uid -> !uid.equals(actor.uid()) && from.filter(uid::equals).isEmpty())
                .ifPresent(uid -> tellings.tell(uid, What.GIVEN, item, actor.uid()));
    }
}
