package org.banjie.worklist.lending;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.deputies.Deputies;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.PassedOn;
import org.banjie.cases.acts.PassedOn.How;
import org.banjie.cases.acts.Signature;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Reasons;
import org.banjie.worklist.StepDoor;
import org.banjie.worklist.Successors;
import org.banjie.worklist.Tellings;
import org.banjie.worklist.Tellings.What;
import org.banjie.worklist.drafts.StepDrafts;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.Loans;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.routing.HomeOffice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has a step asks a colleague to prepare it (委派): the colleague has it in hand and types, and whoever lent it
 * decides. It comes back with what was typed when the colleague hands it back or whoever lent it calls it back.
 */
@Service
@Transactional
public class Lending {

    private final StepDoor door;
    private final Successors successors;
    private final Loans loans;
    private final HomeOffice home;
    private final StepDrafts drafts;
    private final Deputies deputies;
    private final Eligibility eligibility;
    private final Opinions opinions;
    private final Tellings tellings;
    private final Journal journal;
    private final Clock clock;

    Lending(
            StepDoor door,
            Successors successors,
            Loans loans,
            HomeOffice home,
            StepDrafts drafts,
            Deputies deputies,
            Eligibility eligibility,
            Opinions opinions,
            Tellings tellings,
            Journal journal,
            Clock clock) {
        this.door = door;
        this.successors = successors;
        this.loans = loans;
        this.home = home;
        this.drafts = drafts;
        this.deputies = deputies;
        this.eligibility = eligibility;
        this.opinions = opinions;
        this.tellings = tellings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Lends a step, with what was typed on it so far.
     *
     * @param to uid of a colleague who could do the step
     * @throws Refusal as for every act on a step that one has in hand; INVALID for somebody who could not do it, and oneself
     * @throws org.banjie.refusal.Invalid without a reason
     */
    public void lend(Actor actor, String taskId, String to, String reason) {
        var item = door.passOn(actor, taskId);
        if (to == null || to.isBlank()) throw new Refusal(RefusalKind.INVALID, "to-missing", "lending.to.missing");
        var why = Reasons.demand(reason, "lending.why.missing");
        if (actor.uid().equals(to)) throw new Refusal(RefusalKind.INVALID, "to-oneself", "lending.to-oneself");
        successors.demand(to, item);
        loans.lend(item, to, drafts.hand(taskId, actor.uid(), to));
        record(actor, item, to, How.LENT, why, "lent");
        tellings.tell(to, What.LENT, item, actor.uid());
    }

    /**
     * Hands a step back to whoever lent it; to its office where they are absent or may not do it any more.
     *
     * @param note what the colleague has to say about it; may be missing
     * @throws Refusal CONFLICT {@code not-lent} for what one has in hand oneself; else as for every act on a step in hand
     */
    public void handBack(Actor actor, String taskId, String note) {
        var item = door.handBack(actor, taskId);
        var said = Reasons.optional(note);
        var owner = Optional.of(item.lentBy()).filter(uid -> isThere(uid, item));
        loans.move(item, owner.orElse(null));
        var at = owner.or(() -> home.pass(taskId)).orElse(item.who().grp());
        record(actor, item, at, How.GIVEN_BACK, said, "handed-back");
        owner.ifPresent(uid -> tellings.tell(uid, What.HANDED_BACK, item, actor.uid()));
    }

    /** Takes back a step that one has lent, at any time, with what the colleague has typed so far. @throws Refusal CONFLICT {@code not-lent} */
    public void callBack(Actor actor, String taskId) {
        var item = door.callBack(actor, taskId);
        loans.move(item, actor.uid());
        record(actor, item, actor.uid(), How.CALLED_BACK, null, "called-back");
        tellings.tell(item.assignee(), What.CALLED_BACK, item, actor.uid());
    }

    private boolean isThere(String uid, WorkItem item) {
        var absent = deputies.todayFor(uid).stream().anyMatch(one -> one.covers(item.office(), item.kind()));
        return !absent && successors.may(uid, item);
    }

    private void record(Actor actor, WorkItem item, String to, How how, String reason, String verb) {
        var office = item.office().unit();
        var absent = eligibility.inPlaceOf(actor, item).orElse(null);
        var said = new Signature(item.caseNo(), actor.uid(), office, reason, clock.instant(), absent);
        opinions.add(new PassedOn(said, item.step(), to, how));
        var detail = new HashMap<>(Map.of("step", item.step(), "to", to));
        if (absent != null) detail.put("for", absent);
        journal.record(new Act(item.caseNo(), actor.uid(), office, verb, detail));
    }
}
