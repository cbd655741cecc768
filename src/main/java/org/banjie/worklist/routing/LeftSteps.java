package org.banjie.worklist.routing;

import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.cases.Cases;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.worklist.items.Capacities;
import org.banjie.worklist.items.Hands;
import org.banjie.worklist.items.Loans;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps in the hands of people who left: no account in the directory any more, or no longer of the step's office, also as
 * a deputy. They fall back to the office, for the legal clock runs on.
 */
@Component
@Transactional
public class LeftSteps {

    private final Hands hands;
    private final WorkItems items;
    private final Loans loans;
    private final StaffDirectory staff;
    private final Capacities capacities;
    private final HomeOffice home;
    private final Cases cases;
    private final Flow flow;
    private final Journal journal;

    LeftSteps(
            Hands hands,
            WorkItems items,
            Loans loans,
            StaffDirectory staff,
            Capacities capacities,
            HomeOffice home,
            Cases cases,
            Flow flow,
            Journal journal) {
        this.hands = hands;
        this.items = items;
        this.loans = loans;
        this.staff = staff;
        this.capacities = capacities;
        this.home = home;
        this.cases = cases;
        this.flow = flow;
        this.journal = journal;
    }

    /** Those in the hands of one person, some of them. */
    @Transactional(readOnly = true)
    List<WorkItem> of(String uid, int most) {
        var offices = staff.find(uid)
                .map(person -> person.grants().stream().map(Grant::toString).toList())
                .orElse(List.of());
        return hands.outside(uid, offices, most).stream().filter(this::isLeft).toList();
    }

    /** Gives it back to its office if it is in nobody's hands who is there. @return whether it was */
    public boolean fallBack(String taskId) {
        var found = items.find(taskId).filter(this::isLeft);
        found.ifPresent(item -> cases.lock(item.caseNo()));
        var held = found.flatMap(item -> items.find(item.taskId())).filter(this::isLeft);
        held.ifPresent(this::fallBack);
        return held.isPresent();
    }

    /** An office that nobody is in has nobody to give it to: it stays as it is until somebody is. */
    private boolean isLeft(WorkItem item) {
        var uid = item.assignee();
        if (uid == null || item.isApplicants() || uid.startsWith("applicant:")) return false;
        var holder = staff.find(uid);
        if (holder.isEmpty()) return true;
        return !capacities.isOf(holder.get(), item.office()) && isStaffed(item.office(), holder.get());
    }

    private boolean isStaffed(Grant office, Actor but) {
        return staff.holders(office).stream().anyMatch(one -> !one.uid().equals(but.uid()));
    }

    /** What somebody who left had only to prepare is back with whoever lent it, as long as they are there. */
    private void fallBack(WorkItem item) {
        var lender = item.lentBy();
        if (lender != null
                && staff.find(lender)
                        .filter(one -> capacities.isOf(one, item.office()))
                        .isPresent()) {
            loans.move(item, lender);
            record(item, Map.of("step", item.step(), "from", item.assignee(), "to", lender));
            return;
        }
        items.fallBack(item.taskId());
        flow.assign(item.taskId(), null);
        home.pass(item.taskId());
        record(item, Map.of("step", item.step(), "from", item.assignee()));
    }

    private void record(WorkItem item, Map<String, String> detail) {
        journal.record(new Act(item.caseNo(), Actor.SYSTEM.uid(), item.office().unit(), "fell-back", detail));
    }
}
