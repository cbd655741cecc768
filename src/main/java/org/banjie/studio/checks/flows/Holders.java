package org.banjie.studio.checks.flows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * Every role that a step is given to is held by somebody in every office the step can come to. Where nobody at all holds
 * it the draft does not go live; offices that are not staffed yet are named.
 */
@Component
class Holders implements Check {

    private static final Pattern ASKED = Pattern.compile("\\$\\{\\s*\\w+\\.(\\w+)\\(caseNo,\\s*'([\\w-]+)'\\)\\s*}");
    private static final Map<String, UnitLevel> LEVELS = Map.of(
            "intake", UnitLevel.STREET,
            "applicantOr", UnitLevel.STREET,
            "applicantOrDistrict", UnitLevel.DISTRICT,
            "street", UnitLevel.STREET,
            "residenceStreet", UnitLevel.STREET,
            "village", UnitLevel.VILLAGE,
            "residenceVillage", UnitLevel.VILLAGE,
            "district", UnitLevel.DISTRICT);
    private static final int NAMED = 3;

    private final StaffDirectory staff;
    private final Units units;

    Holders(StaffDirectory staff, Units units) {
        this.staff = staff;
        this.units = units;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var grants = staff.everyone().stream()
                .flatMap(person -> person.grants().stream())
                .collect(Collectors.toSet());
        var gaps = new LinkedHashMap<Gap, List<Node>>();
        draft.nodes("userTask").forEach(task -> look(task, grants, gaps, say));
        gaps.forEach((gap, tasks) -> say.accept(
                tasks.get(0).warning("role-gaps", gap.role(), gap.units().size(), names(gap.units()), steps(tasks))));
    }

    /** Offices without anybody of a role: said once, whatever steps are given to it. */
    private record Gap(String role, List<Unit> units) {}

    private void look(Node task, Set<Grant> grants, Map<Gap, List<Node>> gaps, Consumer<Remark> say) {
        var to = String.valueOf(task.camunda("candidateGroups"));
        var asked = ASKED.matcher(to);
        if (!asked.matches() || !LEVELS.containsKey(asked.group(1))) return;
        var role = asked.group(2);
        if (grants.stream().noneMatch(grant -> grant.role().equals(role))) {
            say.accept(task.error("role-nobody", role));
            return;
        }
        var without = offices(LEVELS.get(asked.group(1))).stream()
                .filter(unit -> !grants.contains(new Grant(role, unit.code())))
                .toList();
        if (!without.isEmpty()) {
            gaps.computeIfAbsent(new Gap(role, without), gap -> new ArrayList<>())
                    .add(task);
        }
    }

    private List<Unit> offices(UnitLevel level) {
        return units.offices(level);
    }

    private static String steps(List<Node> tasks) {
        var names = tasks.stream()
                .limit(NAMED)
                .map(task -> task.name().isEmpty() ? task.id() : task.name())
                .collect(Collectors.joining("、"));
        return tasks.size() > NAMED ? names + "…" : names;
    }

    private static String names(List<Unit> units) {
        var names = units.stream().limit(NAMED).map(Unit::name).collect(Collectors.joining("、"));
        return units.size() > NAMED ? names + "…" : names;
    }
}
