package org.banjie.studio.checks.proof;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * Offices in which one person alone has the roles of two steps that two must do: nobody of the office is left for the second,
 * which then goes a level up. Said once for all offices and steps.
 */
@Component
class LeftAlone implements Check {

    private static final Pattern ASKED = Pattern.compile("\\$\\{\\s*offices\\.(\\w+)\\(caseNo,\\s*'([\\w-]+)'\\)\\s*}");
    private static final Map<String, UnitLevel> LEVELS = Map.of(
            "intake", UnitLevel.STREET,
            "street", UnitLevel.STREET,
            "village", UnitLevel.VILLAGE,
            "district", UnitLevel.DISTRICT);
    private static final int NAMED = 3;

    private record Office(UnitLevel level, String role) {}

    private final StaffDirectory staff;
    private final Units units;

    LeftAlone(StaffDirectory staff, Units units) {
        this.staff = staff;
        this.units = units;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var tasks = Separated.tasks(draft);
        var offices = new LinkedHashSet<String>();
        var steps = new LinkedHashSet<String>();
        var people = staff.everyone();
        Separated.kept(tasks.values()).forEach(pair -> {
            var first = office(tasks.get(pair.first()));
            var second = office(tasks.get(pair.second()));
            if (first == null || second == null || first.level() != second.level()) return;
            units.offices(second.level()).stream()
                    .filter(unit -> leavesNobody(people, first.role(), second.role(), unit.code()))
                    .map(Unit::name)
                    .forEach(name -> {
                        offices.add(name);
                        steps.add(Separated.name(tasks, pair.second()));
                    });
        });
        if (offices.isEmpty()) return;
        say.accept(Remark.of(
                Remark.Severity.WARNING,
                FileSet.GUIDE,
                FileSet.GUIDE,
                "",
                "separate-alone",
                offices.size(),
                named(offices),
                named(steps)));
    }

    /** Whether the one person who can do the first step is the only one who could do the second. */
    static boolean leavesNobody(List<Actor> people, String first, String second, String unit) {
        var did = holders(people, new Grant(first, unit));
        return did.size() == 1 && did.equals(holders(people, new Grant(second, unit)));
    }

    private static Set<String> holders(List<Actor> people, Grant grant) {
        return people.stream()
                .filter(person -> person.grants().contains(grant))
                .map(Actor::uid)
                .collect(Collectors.toSet());
    }

    private static Office office(Node task) {
        if (task == null) return null;
        var asked = ASKED.matcher(String.valueOf(task.camunda("candidateGroups")));
        if (!asked.matches() || !LEVELS.containsKey(asked.group(1))) return null;
        return new Office(LEVELS.get(asked.group(1)), asked.group(2));
    }

    private static String named(Set<String> names) {
        var some = names.stream().limit(NAMED).collect(Collectors.joining("、"));
        return names.size() > NAMED ? some + "…" : some;
    }
}
