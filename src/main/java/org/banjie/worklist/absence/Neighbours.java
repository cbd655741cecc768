package org.banjie.worklist.absence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.access.deputies.Deputising;
import org.banjie.jurisdiction.Units;
import org.banjie.worklist.Leaders;
import org.springframework.stereotype.Component;

/** Who can stand in for whom: somebody of the same unit, of one in it or of one above, who does steps themselves. */
@Component
class Neighbours {

    private final StaffDirectory staff;
    private final Units units;
    private final Leaders leaders;

    Neighbours(StaffDirectory staff, Units units, Leaders leaders) {
        this.staff = staff;
        this.units = units;
        this.leaders = leaders;
    }

    /** The offices of somebody in which another may act for them. */
    static Set<Grant> offices(Actor absent) {
        return absent.grants().stream()
                .filter(grant -> Deputising.isPossible(grant.role()))
                .collect(Collectors.toSet());
    }

    boolean isNear(Actor deputy, Set<Grant> offices) {
        var theirs = offices(deputy);
        return offices.stream().allMatch(office -> theirs.stream().anyMatch(one -> isNear(one, office)));
    }

    /** Who could stand in for somebody. */
    List<Actor> of(Actor absent) {
        var offices = offices(absent);
        if (offices.isEmpty()) return List.of();
        return staff.everyone().stream()
                .filter(one -> !one.uid().equals(absent.uid()) && isNear(one, offices))
                .toList();
    }

    /** Whom somebody leads in every one of these offices. */
    boolean leads(Actor leader, Set<Grant> offices) {
        return !offices.isEmpty() && offices.stream().allMatch(office -> leaders.lead(leader, office));
    }

    /** Everybody whom somebody leads. */
    List<Actor> ledBy(Actor leader) {
        return staff.everyone().stream()
                .filter(one -> !one.uid().equals(leader.uid()) && leads(leader, offices(one)))
                .toList();
    }

    private boolean isNear(Grant one, Grant office) {
        return units.within(one.unit(), office.unit()) || units.within(office.unit(), one.unit());
    }
}
