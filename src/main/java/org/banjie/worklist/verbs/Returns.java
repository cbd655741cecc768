package org.banjie.worklist.verbs;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.acts.CasesSentBack;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.PutByHand;
import org.banjie.cases.acts.Signature;
import org.banjie.cases.acts.StepEnded;
import org.banjie.flow.incidents.Interventions;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.worklist.Reasons;
import org.banjie.worklist.StepDoor;
import org.banjie.worklist.Supervision;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has a step gives the case back to an earlier one (驳回) with a reason: to whoever ended that, if they still may,
 * who is told above their list; else to its office.
 */
@Service
@Transactional
public class Returns {

    private final StepDoor door;
    private final WayBack wayBack;
    private final WorkItems items;
    private final Opinions opinions;
    private final CasesSentBack sentBack;
    private final Interventions interventions;
    private final Eligibility eligibility;
    private final Supervision supervision;
    private final Journal journal;
    private final Clock clock;

    Returns(
            StepDoor door,
            WayBack wayBack,
            WorkItems items,
            Opinions opinions,
            CasesSentBack sentBack,
            Interventions interventions,
            Eligibility eligibility,
            Supervision supervision,
            Journal journal,
            Clock clock) {
        this.door = door;
        this.wayBack = wayBack;
        this.items = items;
        this.opinions = opinions;
        this.sentBack = sentBack;
        this.interventions = interventions;
        this.eligibility = eligibility;
        this.supervision = supervision;
        this.journal = journal;
        this.clock = clock;
    }

    /** Ids of the steps that a step can be returned to, the nearest first; none while nobody or somebody else has it. */
    @Transactional(readOnly = true)
    public List<String> returnTo(Actor actor, WorkItem item) {
        if (!actor.staff() || !actor.uid().equals(item.assignee())) return List.of();
        return wayBack.from(item).stream().map(StepEnded::step).toList();
    }

    /**
     * @param to id of a step
     * @throws org.banjie.refusal.Refusal as for every act on a step that one has in hand
     * @throws Invalid without a reason, and for a step it cannot be returned to (any more)
     */
    public void giveBack(Actor actor, String taskId, String to, String reason) {
        var item = door.passOn(actor, taskId);
        var why = Reasons.demand(reason, "worklist.return.why.missing");
        var ending = wayBack.from(item).stream()
                .filter(one -> one.step().equals(to))
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(new InputError("to", "no-way-back", "worklist.return.no-way"))));
        var absent = eligibility.inPlaceOf(actor, item).orElse(null);
        var office = item.office().unit();
        var said = new Signature(item.caseNo(), actor.uid(), office, why, clock.instant(), absent);
        opinions.add(new PutByHand(said, Optional.of(to), PutByHand.How.RETURNED));
        sentBack.toADesk(item.caseNo());
        interventions.takeBack(item.caseNo(), item.step(), to);
        var detail = new HashMap<>(Map.of("step", item.step(), "back-to", to));
        if (absent != null) detail.put("for", absent);
        journal.record(new Act(item.caseNo(), actor.uid(), office, "returned", detail));
        again(item, to).ifPresent(one -> supervision.giveTo(actor, one, ending.by()));
    }

    private Optional<WorkItem> again(WorkItem from, String step) {
        return items.ofCase(from.caseNo()).stream()
                .filter(item -> item.step().equals(step))
                .findFirst();
    }
}
