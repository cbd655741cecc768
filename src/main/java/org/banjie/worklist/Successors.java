package org.banjie.worklist;

import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.cases.Cases;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** To whom a step may be given: somebody there is, who may do it. */
@Component
public class Successors {

    private final StaffDirectory staff;
    private final Cases cases;
    private final Eligibility eligibility;

    Successors(StaffDirectory staff, Cases cases, Eligibility eligibility) {
        this.staff = staff;
        this.cases = cases;
        this.eligibility = eligibility;
    }

    /** @throws Refusal INVALID for somebody who could not do the step; why not is theirs to know */
    public void demand(String uid, WorkItem item) {
        var colleague = demandKnown(uid);
        if (!may(colleague, item)) throw no("not-for-them", colleague.name());
    }

    /** @throws Refusal INVALID for somebody who is not there */
    Actor demandKnown(String uid) {
        return staff.find(String.valueOf(uid)).orElseThrow(() -> no("unknown-person", uid));
    }

    public boolean may(String uid, WorkItem item) {
        return staff.find(uid).filter(one -> may(one, item)).isPresent();
    }

    private boolean may(Actor colleague, WorkItem item) {
        try {
            eligibility.check(colleague, item, cases.get(item.caseNo()));
            return true;
        } catch (Refusal barred) {
            return false;
        }
    }

    private static Refusal no(String type, String whom) {
        return new Refusal(RefusalKind.INVALID, type, "worklist." + type, whom);
    }
}
