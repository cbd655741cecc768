package org.banjie.worklist;

import java.util.function.BiConsumer;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Sight;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.list.DoneItems;
import org.springframework.stereotype.Component;

/**
 * The one way to a step: every verb asks here first whether this person may do this here. Whoever has no business with a
 * step is answered alike, whether there is one of that id, was one or never was one.
 */
@Component
public class StepDoor {

    private final WorkItems items;
    private final DoneItems done;
    private final Cases cases;
    private final Rights rights;
    private final Eligibility eligibility;
    private final Leaders leaders;

    StepDoor(WorkItems items, DoneItems done, Cases cases, Rights rights, Eligibility eligibility, Leaders leaders) {
        this.items = items;
        this.done = done;
        this.cases = cases;
        this.rights = rights;
        this.eligibility = eligibility;
        this.leaders = leaders;
    }

    /** A step to look at. */
    WorkItem look(Actor actor, String taskId) {
        return checked(actor, taskId, (item, found) -> eligibility.checkLook(actor, item, found));
    }

    /** A step to take. */
    WorkItem take(Actor actor, String taskId) {
        return held(actor, taskId, (item, found) -> eligibility.check(actor, item, found));
    }

    /** A step to end: an applicant's own needs no claiming, nobody else at home would take it. */
    WorkItem end(Actor actor, String taskId) {
        var item = take(actor, taskId);
        return isFreeToThem(actor, item) ? item : own(actor, item);
    }

    private static boolean isFreeToThem(Actor actor, WorkItem item) {
        return actor.type() == ActorType.APPLICANT && item.assignee() == null;
    }

    /** A step they have in hand, to write on. The case is not held: typing keeps nobody waiting. */
    WorkItem inHand(Actor actor, String taskId) {
        var item = checked(actor, taskId, (one, found) -> eligibility.check(actor, one, found));
        return isFreeToThem(actor, item) ? item : mine(actor, item);
    }

    /** A step to pass on, which is for colleagues alone. */
    public WorkItem passOn(Actor actor, String taskId) {
        if (!actor.staff()) throw Eligibility.unknown();
        return own(actor, take(actor, taskId));
    }

    /** A step to give back: also by whoever is of that office no more. */
    WorkItem giveBack(Actor actor, String taskId) {
        return own(actor, held(actor, taskId, (item, found) -> eligibility.checkGivingBack(actor, item, found)));
    }

    /** A step that was lent to them, to hand back. */
    public WorkItem handBack(Actor actor, String taskId) {
        var item = mine(actor, held(actor, taskId, (one, found) -> eligibility.checkGivingBack(actor, one, found)));
        if (item.lentBy() == null) throw notLent();
        return item;
    }

    /** A step that they have lent, to call back: also by whoever is of that office no more. */
    public WorkItem callBack(Actor actor, String taskId) {
        var item = held(actor, taskId, (one, found) -> {
            eligibility.checkKeptAway(actor, one);
            if (!actor.uid().equals(one.lentBy())) eligibility.check(actor, one, found);
        });
        if (item.lentBy() == null) throw notLent();
        if (!actor.uid().equals(item.lentBy())) throw new Late(taskId, "taken", "worklist.taken");
        return item;
    }

    /** A step of an office that they lead, whoever has it. */
    WorkItem lead(Actor actor, String taskId) {
        return held(actor, taskId, (item, found) -> checkLead(actor, item, found));
    }

    /** A step of an office that they lead, to look at only. */
    public WorkItem oversee(Actor actor, String taskId) {
        return checked(actor, taskId, (item, found) -> checkLead(actor, item, found));
    }

    private void checkLead(Actor actor, WorkItem item, Case found) {
        if (!item.isApplicants() && leaders.lead(actor, item.office())) eligibility.checkKeptAway(actor, item);
        else {
            eligibility.checkLook(actor, item, found);
            throw new Refusal(RefusalKind.BARRED, "not-leader", "worklist.barred.not-leader");
        }
    }

    /**
     * A step to do something about without doing it, by the rule of the verb that is asked here.
     *
     * @param rule throws its refusal
     */
    public WorkItem about(Actor actor, String taskId, BiConsumer<WorkItem, Case> rule) {
        return held(actor, taskId, rule);
    }

    /**
     * The case is held only once the asker may, so that nobody can keep others waiting; and then all is asked again. Those
     * of the step's own office work on it anyway and are asked once.
     */
    private WorkItem held(Actor actor, String taskId, BiConsumer<WorkItem, Case> check) {
        var item = items.find(taskId).orElseThrow(() -> absent(actor, taskId));
        if (!isOfOffice(actor, item)) check.accept(item, cases.get(item.caseNo()));
        cases.lock(item.caseNo());
        return checked(actor, taskId, check);
    }

    private static boolean isOfOffice(Actor actor, WorkItem item) {
        return !item.isApplicants() && actor.grants().contains(item.office());
    }

    private WorkItem checked(Actor actor, String taskId, BiConsumer<WorkItem, Case> check) {
        var item = items.find(taskId).orElseThrow(() -> absent(actor, taskId));
        check.accept(item, cases.get(item.caseNo()));
        return item;
    }

    private Refusal absent(Actor actor, String taskId) {
        return done.find(taskId).filter(row -> mayKnow(actor, row.item())).isPresent()
                ? new Late(taskId, "gone", "worklist.gone")
                : Eligibility.unknown();
    }

    private boolean mayKnow(Actor actor, WorkItem ended) {
        var sight = rights.sight(actor, cases.get(ended.caseNo()));
        return sight != Sight.NONE || eligibility.mayKnowOfOwn(actor, ended);
    }

    /** In their hands to decide; what was lent to them is for somebody else to decide. */
    private static WorkItem own(Actor actor, WorkItem item) {
        mine(actor, item);
        if (item.lentBy() != null) throw new Refusal(RefusalKind.BARRED, "lent", "worklist.barred.lent");
        return item;
    }

    private static Refusal notLent() {
        return new Refusal(RefusalKind.CONFLICT, "not-lent", "worklist.not-lent");
    }

    private static WorkItem mine(Actor actor, WorkItem item) {
        if (!actor.uid().equals(item.assignee())) throw taken(item);
        return item;
    }

    static Refusal taken(WorkItem item) {
        return item.assignee() == null
                ? new Refusal(RefusalKind.CONFLICT, "not-claimed", "worklist.not-claimed")
                : new Late(item.taskId(), "taken", "worklist.taken");
    }
}
