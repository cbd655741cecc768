package org.banjie.access.deputies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.springframework.stereotype.Component;

/**
 * In whose place somebody may do steps today. It is asked each time, so that every instance of the program knows a deputy
 * the moment one is named, and until the last day only. What the absent one may do is what the directory says of them now;
 * a deputy of a deputy there is not.
 */
@Component
public class StandIns {

    private final Deputies deputies;
    private final StaffDirectory staff;
    private final Recusals recusals;

    StandIns(Deputies deputies, StaffDirectory staff, Recusals recusals) {
        this.deputies = deputies;
        this.staff = staff;
        this.recusals = recusals;
    }

    /** None for whoever is no member of staff. */
    public List<StandIn> of(Actor actor) {
        if (!actor.staff()) return List.of();
        return deputies.today(actor.uid()).stream()
                .flatMap(one -> standIn(one).stream())
                .toList();
    }

    private Optional<StandIn> standIn(Deputising one) {
        return staff.find(one.absent())
                .map(absent -> new StandIn(
                        absent.uid(),
                        absent.grants().stream()
                                .filter(grant -> one.roles().contains(grant.role()))
                                .filter(grant -> Deputising.isPossible(grant.role()))
                                .collect(Collectors.toSet()),
                        one.kinds(),
                        recusals.casesBarredFor(absent.uid())));
    }
}
