package org.banjie.walk;

import java.util.List;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.StaffDirectory;
import org.banjie.refusal.Refusal;
import org.banjie.worklist.Desk;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** Who does a step: the first of its office who may, by the directory and the rules of the desk. */
@Component
class Doers {

    /** Of an office with more, the first ones are asked: whom a rule keeps away are the few who did a step before. */
    private static final int MOST = 20;

    private static final String STAND_IN = "walk-stand-in";

    private final StaffDirectory staff;
    private final Desk desk;
    private final Apart apart;

    Doers(StaffDirectory staff, Desk desk, Apart apart) {
        this.staff = staff;
        this.desk = desk;
        this.apart = apart;
    }

    /**
     * @param name null where nobody real does it
     * @param holders how many hold the office
     */
    record Doer(Actor actor, String name, WayRow.People people, int holders) {}

    /** Takes the step; somebody made up takes it where nobody may, so that the way can go on. */
    Doer take(WorkItem item) {
        if (item.who().forApplicant()) return new Doer(MadeUpApplicant.ACTOR, null, WayRow.People.SOMEBODY, 1);
        var holders = staff.holders(item.office());
        for (var one : asked(item, holders)) {
            if (takes(one, item)) return new Doer(one, one.name(), WayRow.People.SOMEBODY, holders.size());
        }
        var standIn = new Actor(STAND_IN + item.step(), "", ActorType.STAFF, Set.of(item.office()));
        apart.kept(() -> desk.claim(standIn, item.taskId()));
        var why = holders.isEmpty() ? WayRow.People.NOBODY : WayRow.People.NOBODY_MAY;
        return new Doer(standIn, null, why, holders.size());
    }

    private static List<Actor> asked(WorkItem item, List<Actor> holders) {
        return holders.stream()
                .filter(one -> item.assignee() == null || one.uid().equals(item.assignee()))
                .limit(MOST)
                .toList();
    }

    private boolean takes(Actor one, WorkItem item) {
        if (one.uid().equals(item.assignee())) return true;
        try {
            apart.kept(() -> desk.claim(one, item.taskId()));
            return true;
        } catch (Refusal barred) {
            return false;
        }
    }
}
