package org.banjie.worklist.items;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.deputies.StandIn;
import org.banjie.access.deputies.StandIns;
import org.springframework.stereotype.Component;

/** The one place that says of which offices somebody does the steps: their own, and those of the absent they stand in for. */
@Component
public class Capacities {

    private final StandIns standIns;

    Capacities(StandIns standIns) {
        this.standIns = standIns;
    }

    public Capacity of(Actor actor, WorkItem item) {
        if (item.isApplicants()) return Capacity.NONE;
        if (actor.grants().contains(item.office())) return Capacity.OWN;
        return new Capacity(false, absent(standIns.of(actor), item));
    }

    /** Of whom they do steps today, to be asked once for a whole list. */
    public List<StandIn> standIns(Actor actor) {
        return standIns.of(actor);
    }

    /** Whether somebody does that office's steps, of whatever kind. */
    public boolean isOf(Actor actor, Grant office) {
        return actor.grants().contains(office)
                || standIns.of(actor).stream().anyMatch(one -> one.offices().contains(office));
    }

    /** In whose place that step may be done. */
    public static List<String> absent(List<StandIn> standIns, WorkItem item) {
        return standIns.stream()
                .filter(one -> one.offices().contains(item.office()) && one.covers(item.kind(), item.caseNo()))
                .map(StandIn::absent)
                .distinct()
                .toList();
    }
}
