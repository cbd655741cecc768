package org.banjie.worklist.routing;

import java.util.Map;
import org.banjie.access.recusals.RecusalLifted;
import org.banjie.access.recusals.Recused;
import org.banjie.cases.Cases;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the open steps of a case away from whoever must keep away from it, at once and in the transaction that says so;
 * what nobody of an office may do any more goes one level up.
 */
@Component
class KeptAway {

    private final WorkItems items;
    private final Cases cases;
    private final HomeOffice home;
    private final Flow flow;
    private final Journal journal;

    KeptAway(WorkItems items, Cases cases, HomeOffice home, Flow flow, Journal journal) {
        this.items = items;
        this.cases = cases;
        this.home = home;
        this.flow = flow;
        this.journal = journal;
    }

    /** The case is held first: somebody who claims a step at this moment does so before or after, not meanwhile. */
    @EventListener
    void recused(Recused recused) {
        if (cases.find(recused.caseNo()).isEmpty()) return;
        cases.lock(recused.caseNo());
        for (var item : items.ofCase(recused.caseNo())) {
            if (recused.uid().equals(item.assignee())) takeBack(item, item.lentBy(), recused.by());
            else if (recused.uid().equals(item.lentBy())) takeBack(item, null, recused.by());
            home.pass(item.taskId());
        }
    }

    /** What nobody has in hand yet goes where it belongs now; whoever has a step of an office above keeps it. */
    @EventListener
    void lifted(RecusalLifted lifted) {
        if (cases.find(lifted.caseNo()).isEmpty()) return;
        cases.lock(lifted.caseNo());
        items.ofCase(lifted.caseNo()).forEach(item -> home.pass(item.taskId()));
    }

    /** What they had only to prepare is back with whoever lent it, without what they typed. */
    private void takeBack(WorkItem item, String to, String by) {
        items.assign(item.taskId(), to);
        flow.assign(item.taskId(), to);
        var unit = item.isApplicants() ? "" : item.office().unit();
        var detail = to == null ? Map.of("step", item.step()) : Map.of("step", item.step(), "to", to);
        journal.record(new Act(item.caseNo(), by, unit, "taken-back", detail));
    }
}
