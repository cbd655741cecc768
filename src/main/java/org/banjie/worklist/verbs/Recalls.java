package org.banjie.worklist.verbs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.PutByHand;
import org.banjie.cases.acts.Signature;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.incidents.Interventions;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Sight;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Desk;
import org.banjie.worklist.Reasons;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.list.DoneItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever ended a step takes it back (撤回) as long as the next has not begun and nothing has come of it: the case stands at
 * their step again, and they have it in hand. What they said stays on record, and so does that they took it back.
 */
@Service
@Transactional
public class Recalls {

    private final DoneItems done;
    private final EndedSteps ended;
    private final WorkItems items;
    private final Cases cases;
    private final Opinions opinions;
    private final WayBack wayBack;
    private final Eligibility eligibility;
    private final Rights rights;
    private final Interventions interventions;
    private final Desk desk;
    private final Journal journal;
    private final Clock clock;

    Recalls(
            DoneItems done,
            EndedSteps ended,
            WorkItems items,
            Cases cases,
            Opinions opinions,
            WayBack wayBack,
            Eligibility eligibility,
            Rights rights,
            Interventions interventions,
            Desk desk,
            Journal journal,
            Clock clock) {
        this.done = done;
        this.ended = ended;
        this.items = items;
        this.cases = cases;
        this.opinions = opinions;
        this.wayBack = wayBack;
        this.eligibility = eligibility;
        this.rights = rights;
        this.interventions = interventions;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /** What somebody can take back now. @param task id of the task they ended. @param next the step that has not begun */
    public record Offer(String task, StepEnded ending, WorkItem next) {}

    /** What this person can take back in a case. */
    @Transactional(readOnly = true)
    public List<Offer> offered(Actor actor, String caseNo) {
        if (!actor.staff()) return List.of();
        return items.ofCase(caseNo).stream()
                .flatMap(next -> offer(actor, next).stream())
                .toList();
    }

    /**
     * @param taskId of the step they ended
     * @return id of the task that is theirs now
     * @throws Refusal NOT_FOUND {@code unknown-task} for whoever did not end it and does not see the case; BARRED
     *     {@code not-author} for those who see it; CONFLICT {@code begun} once the next has begun or something came of it
     */
    public String recall(Actor actor, String taskId, String reason) {
        var item = demandOwn(actor, taskId);
        cases.lock(item.caseNo());
        var offer = offered(actor, item.caseNo()).stream()
                .filter(one -> one.task().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "begun", "worklist.recall.begun"));
        var why = Reasons.demand(reason, "worklist.recall.why.missing");
        var step = offer.ending().step();
        var office = offer.ending().office();
        var said = new Signature(item.caseNo(), actor.uid(), office, why, clock.instant());
        opinions.add(new PutByHand(said, Optional.of(step), PutByHand.How.RECALLED));
        interventions.takeBack(item.caseNo(), offer.next().step(), step);
        journal.record(new Act(item.caseNo(), actor.uid(), office, "recalled", Map.of("step", step)));
        var again = again(item.caseNo(), step);
        desk.claim(actor, again);
        return again;
    }

    private WorkItem demandOwn(Actor actor, String taskId) {
        var item = done.find(taskId).orElseThrow(Eligibility::unknown).item();
        if (actor.staff() && eligibility.mayKnowOfOwn(actor, item)) return item;
        var sees = rights.sight(actor, cases.get(item.caseNo())) != Sight.NONE;
        if (!actor.staff() || !sees) throw Eligibility.unknown();
        throw new Refusal(RefusalKind.BARRED, "not-author", "worklist.recall.not-author");
    }

    /** Nobody has the next step, and they ended the one before; a step that led to itself again is no step before. */
    private Optional<Offer> offer(Actor actor, WorkItem next) {
        if (next.assignee() != null) return Optional.empty();
        return wayBack.before(next, next.step())
                .filter(ending ->
                        ending.by().equals(actor.uid()) && !ending.step().equals(next.step()))
                .flatMap(ending -> ended.task(ending).map(task -> new Offer(task, ending, next)));
    }

    private String again(String caseNo, String step) {
        return items.ofCase(caseNo).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow()
                .taskId();
    }
}
