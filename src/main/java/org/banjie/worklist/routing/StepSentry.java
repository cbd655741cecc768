package org.banjie.worklist.routing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.casework.standstill.Sentry;
import org.banjie.casework.standstill.Standstill;
import org.banjie.flow.migration.Elements;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Component;

/** Steps that nobody may do: their office is empty, or everybody in it must keep away or did what is looked at. */
@Component
class StepSentry implements Sentry {

    private final WorkItems items;
    private final StaffDirectory staff;
    private final Recusals recusals;
    private final Elements elements;

    StepSentry(WorkItems items, StaffDirectory staff, Recusals recusals, Elements elements) {
        this.items = items;
        this.staff = staff;
        this.recusals = recusals;
        this.elements = elements;
    }

    /** The directory is asked once an office, recusals once for all. */
    @Override
    public List<Standstill> look(List<String> caseNos) {
        var offices = new HashMap<String, Set<String>>();
        var away = recusals.among(caseNos);
        return items.ofCases(caseNos).stream()
                .filter(item -> !item.who().forApplicant() && !item.isApplicants())
                .filter(item -> isNobodys(item, offices, away))
                .map(item -> new Standstill(
                        item.caseNo(), Standstill.Why.NOBODY_MAY, elements.name(item.version(), item.step())))
                .toList();
    }

    private boolean isNobodys(WorkItem item, Map<String, Set<String>> offices, Map<String, Set<String>> away) {
        var left = new HashSet<>(offices.computeIfAbsent(item.who().grp(), this::people));
        item.who().barred().forEach(left::remove);
        left.removeAll(away.getOrDefault(item.caseNo(), Set.of()));
        return left.isEmpty();
    }

    private Set<String> people(String office) {
        var people = new HashSet<String>();
        staff.holders(Grant.parse(office)).stream().map(Actor::uid).forEach(people::add);
        return people;
    }
}
