package org.banjie.worklist;

import java.util.List;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Cases;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.items.Hands;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that somebody has in hand goes to a colleague, or back to the offices, in one act: whoever leaves, or is ill
 * for long, leaves nothing behind. By whoever leads the steps' offices; steps of other offices stay. What was lent to them
 * is back with whoever lent it, and what they have lent goes with the rest.
 */
@Service
@Transactional
public class HandOver {

    /** In one transaction; whoever has more is handed over twice. */
    static final int MOST = 500;

    private final Hands hands;
    private final WorkItems items;
    private final Leaders leaders;
    private final Successors successors;
    private final Supervision supervision;
    private final Recusals recusals;
    private final Cases cases;

    HandOver(
            Hands hands,
            WorkItems items,
            Leaders leaders,
            Successors successors,
            Supervision supervision,
            Recusals recusals,
            Cases cases) {
        this.hands = hands;
        this.items = items;
        this.leaders = leaders;
        this.successors = successors;
        this.supervision = supervision;
        this.recusals = recusals;
        this.cases = cases;
    }

    /**
     * @param given how many the colleague has now
     * @param back how many went back to their offices, or to whoever had lent them: nobody was named, or the colleague may
     *     not do them
     * @param more whether there may be others, after so many in one go
     */
    public record Done(int given, int back, boolean more) {}

    /**
     * @param to uid of who has them from now on; blank for the offices
     * @throws Refusal BARRED {@code not-leader} where they lead no office that this person has a step of, whether there is
     *     such a person or not; INVALID without a reason or for somebody unknown
     */
    public Done all(Actor actor, String uid, String to, String reason) {
        var held = hands.of(String.valueOf(uid), MOST);
        var theirs = held.stream().filter(item -> leads(actor, item)).toList();
        if (theirs.isEmpty()) throw new Refusal(RefusalKind.BARRED, "not-leader", "worklist.barred.not-leader");
        var why = Reasons.demand(reason, "worklist.take-over.why.missing");
        var next = Optional.ofNullable(to).map(String::strip).filter(one -> !one.isEmpty() && !one.equals(uid));
        next.ifPresent(successors::demandKnown);
        var given = 0;
        var back = 0;
        for (var item : stillHeld(theirs, uid)) {
            var whose = heir(item, uid, next);
            supervision.move(actor, item, whose, why, "handed-on");
            if (whose.isPresent() && whose.equals(next)) given++;
            else back++;
        }
        return new Done(given, back, held.size() == MOST);
    }

    private Optional<String> heir(WorkItem item, String leaver, Optional<String> next) {
        var lender = Optional.ofNullable(item.lentBy()).filter(one -> !one.equals(leaver));
        return lender.or(() -> next).filter(one -> successors.may(one, item));
    }

    /** Each case is held, in the order of their numbers, so that two who hand over at once do not wait for each other. */
    private List<WorkItem> stillHeld(List<WorkItem> theirs, String uid) {
        theirs.stream().map(WorkItem::caseNo).distinct().forEach(cases::lock);
        return theirs.stream()
                .flatMap(item -> items.find(item.taskId()).stream())
                .filter(item -> uid.equals(item.assignee()) || uid.equals(item.lentBy()))
                .toList();
    }

    private boolean leads(Actor actor, WorkItem item) {
        return !item.isApplicants()
                && leaders.lead(actor, item.office())
                && !recusals.isRecused(item.caseNo(), actor.uid());
    }
}
