package org.banjie.studio.running.impact;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.banjie.flow.migration.Elements;
import org.banjie.flow.migration.ModelVersion;
import org.banjie.flow.migration.ModelVersions;
import org.banjie.flow.migration.Plan;
import org.banjie.flow.models.Models;
import org.springframework.stereotype.Component;

/** What two versions' sets of files have in common: timers, papers, files. */
@Component
class SetsCompared {

    private static final Pattern ISSUED = Pattern.compile("\\.issue\\w*\\(caseNo, '([^']+)'");

    private final Models models;
    private final Elements elements;
    private final ModelVersions versions;

    SetsCompared(Models models, Elements elements, ModelVersions versions) {
        this.models = models;
        this.elements = elements;
        this.versions = versions;
    }

    /** By name; those that are kept keep their dates. */
    Impact.Changes timers(Plan plan) {
        var kept = new TreeSet<String>();
        var added = new TreeSet<String>();
        for (var timer : timersOf(plan.to())) (plan.moves().containsValue(timer.id()) ? kept : added).add(timer.name());
        var gone = new TreeSet<String>();
        for (var timer : timersOf(plan.from())) {
            if (!plan.moves().containsKey(timer.id())) gone.add(timer.name());
        }
        return new Impact.Changes(List.copyOf(kept), List.copyOf(added), List.copyOf(gone));
    }

    /** Papers by their code. */
    Impact.Changes documents(ModelVersion from, ModelVersion to) {
        return changes(issued(from), issued(to));
    }

    /** Files whose content differs count as added; the same ones are not named. */
    Impact.Changes files(ModelVersion from, ModelVersion to) {
        var before = versions.files(from);
        var after = versions.files(to);
        var changed = new TreeSet<String>();
        after.forEach((name, hash) -> {
            if (!hash.equals(before.get(name))) changed.add(name);
        });
        var gone = new TreeSet<>(before.keySet());
        gone.removeAll(after.keySet());
        return new Impact.Changes(List.of(), List.copyOf(changed), List.copyOf(gone));
    }

    private static Impact.Changes changes(Set<String> before, Set<String> after) {
        var same = new TreeSet<>(before);
        same.retainAll(after);
        return new Impact.Changes(List.copyOf(same), without(after, before), without(before, after));
    }

    private static List<String> without(Collection<String> all, Collection<String> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return List.copyOf(rest);
    }

    private Set<String> issued(ModelVersion version) {
        var codes = new TreeSet<String>();
        ISSUED.matcher(models.xml(version.id())).results().forEach(match -> codes.add(match.group(1)));
        return codes;
    }

    private List<Elements.Element> timersOf(String version) {
        var all = elements.of(version);
        return all.values().stream().filter(Elements.Element::timer).toList();
    }
}
