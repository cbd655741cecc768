package org.banjie.worklist.absence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.deputies.Deputies;
import org.banjie.access.deputies.Deputising;
import org.banjie.cases.Cases;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.worklist.items.Hands;
import org.banjie.worklist.items.Loans;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.routing.HomeOffice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the absent one had in hand goes back to the office, so that the deputy, or a colleague, can take it. */
@Component
@Transactional
class Freeing {

    private final Deputies deputies;
    private final Hands hands;
    private final WorkItems items;
    private final Cases cases;
    private final Loans loans;
    private final HomeOffice home;
    private final Journal journal;

    Freeing(
            Deputies deputies,
            Hands hands,
            WorkItems items,
            Cases cases,
            Loans loans,
            HomeOffice home,
            Journal journal) {
        this.deputies = deputies;
        this.hands = hands;
        this.items = items;
        this.cases = cases;
        this.loans = loans;
        this.home = home;
        this.journal = journal;
    }

    /** Steps that the absent one has in hand and the deputy may do, some of them. */
    @Transactional(readOnly = true)
    List<WorkItem> of(Deputising one, int most) {
        return hands.of(one.absent(), most).stream()
                .filter(item -> !item.isApplicants() && one.covers(item.office(), item.kind()))
                .toList();
    }

    /** Nothing is left to do where it ended meanwhile, went to somebody else, or nobody is absent any more. */
    void free(String taskId) {
        var found = items.find(taskId);
        found.ifPresent(item -> cases.lock(item.caseNo()));
        found.flatMap(item -> items.find(taskId))
                .filter(this::isOfSomebodyAbsent)
                .ifPresent(this::free);
    }

    private boolean isOfSomebodyAbsent(WorkItem item) {
        return item.assignee() != null && !item.isApplicants() && isAbsent(item.assignee(), item);
    }

    private boolean isAbsent(String uid, WorkItem item) {
        return deputies.todayFor(uid).stream().anyMatch(one -> one.covers(item.office(), item.kind()));
    }

    /** What was lent to the absent one goes back to whoever lent it, unless they are absent too. */
    private void free(WorkItem item) {
        var owner = Optional.ofNullable(item.lentBy()).filter(uid -> !isAbsent(uid, item));
        loans.move(item, owner.orElse(null));
        if (owner.isEmpty()) home.pass(item.taskId());
        var detail = new HashMap<>(Map.of("step", item.step(), "from", item.assignee()));
        owner.ifPresent(uid -> detail.put("to", uid));
        journal.record(new Act(item.caseNo(), Actor.SYSTEM.uid(), item.office().unit(), "freed-for-deputy", detail));
    }
}
