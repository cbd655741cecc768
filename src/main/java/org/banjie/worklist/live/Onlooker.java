package org.banjie.worklist.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.deputies.StandIn;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.live.Change.What;

/**
 * Somebody who looks at the list, with what they may see of it: the steps of their offices and of those they stand in for,
 * and what is or was in their own hands; of no case they must keep away from.
 */
record Onlooker(Actor actor, List<StandIn> standIns) {

    /** Those of the changes they are told. @param away by case, who must keep away from it */
    List<Change> concerning(List<Change> changes, Map<String, Set<String>> away) {
        return changes.stream()
                .filter(one -> one.what() == What.MANY || isTold(one, away.getOrDefault(one.caseNo(), Set.of())))
                .toList();
    }

    private boolean isTold(Change change, Set<String> away) {
        var me = actor.uid();
        if (away.contains(me)) return false;
        if (me.equals(change.assignee()) || me.equals(change.wasAssignee())) return true;
        if (change.barred().contains(me)) return false;
        return isTheirs(change.grp(), change) || isTheirs(change.wasGrp(), change);
    }

    private boolean isTheirs(String grp, Change change) {
        if (grp == null || grp.equals(WorkItem.APPLICANT)) return false;
        var office = Grant.parse(grp);
        return actor.grants().contains(office)
                || standIns.stream()
                        .anyMatch(one -> one.offices().contains(office) && one.covers(change.kind(), change.caseNo()));
    }
}
