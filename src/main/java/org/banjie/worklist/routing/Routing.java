package org.banjie.worklist.routing;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.worklist.items.Capacities;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Finds the office for a step of a case from which people must keep away: its own as long as somebody there may do it,
 * else one level up, and so on: whether they must keep away or did what is looked at here. An office that is merely empty
 * keeps its steps.
 */
@Component
class Routing {

    private final Recusals recusals;
    private final StaffDirectory staff;
    private final Superiors superiors;
    private final Capacities capacities;

    Routing(Recusals recusals, StaffDirectory staff, Superiors superiors, Capacities capacities) {
        this.recusals = recusals;
        this.staff = staff;
        this.superiors = superiors;
        this.capacities = capacities;
    }

    /** @param barred who may not do it for what they did before (four eyes) */
    Grant office(String caseNo, Grant own, Collection<String> barred) {
        if (staff.holders(own).isEmpty()) return own;
        var away = recusals.of(caseNo);
        var office = Optional.of(own);
        while (office.isPresent() && !hasSomebody(office.get(), away, barred)) office = office.flatMap(superiors::of);
        return office.orElse(own);
    }

    /** The office of a step that these groups may do; {@code applicant} when nobody else may. */
    String office(String caseNo, Set<String> groups, Collection<String> barred) {
        return groups.stream()
                .filter(group -> !group.equals(WorkItem.APPLICANT))
                .findFirst()
                .map(group -> office(caseNo, Grant.parse(group), barred).toString())
                .orElse(WorkItem.APPLICANT);
    }

    /**
     * The office at which somebody holds a step: where it has been, as long as that is where it belongs or above; of a step
     * of which nothing is known, the nearest office of theirs.
     *
     * @param was the office it has been at; null when nothing is known
     */
    String held(String belongs, String was, String uid) {
        if (belongs.equals(WorkItem.APPLICANT) || belongs.equals(was)) return belongs;
        var holder = staff.find(uid);
        return Stream.iterate(
                        Optional.of(Grant.parse(belongs)), Optional::isPresent, office -> office.flatMap(superiors::of))
                .map(Optional::get)
                .filter(office -> was == null
                        ? holder.filter(one -> capacities.isOf(one, office)).isPresent()
                        : office.toString().equals(was))
                .findFirst()
                .map(Grant::toString)
                .orElse(belongs);
    }

    private boolean hasSomebody(Grant office, Set<String> away, Collection<String> barred) {
        return staff.holders(office).stream()
                .map(Actor::uid)
                .anyMatch(uid -> !away.contains(uid) && !barred.contains(uid));
    }
}
