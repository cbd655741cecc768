package org.banjie.studio.running.impact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.banjie.flow.migration.Elements;
import org.banjie.flow.migration.ModelVersion;
import org.banjie.flow.migration.ModelVersions;
import org.banjie.flow.migration.Plan;
import org.banjie.flow.migration.Planner;
import org.banjie.flow.models.Deployments;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.sets.FileSet;
import org.banjie.studio.running.migration.DryRun;
import org.banjie.studio.running.migration.MigrationReasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What another version means for the cases that run. Everything is really done (a set deployed, cases moved, tables
 * asked) in one transaction that is taken back.
 */
@Service
public class Impacts {

    /** Cases that are tried on a dry run; the whole of them is what a migration's own dry run is for. */
    private static final int TRIED = 100;

    private final Kinds kinds;
    private final ModelVersions versions;
    private final Deployments deployments;
    private final Planner planner;
    private final Elements elements;
    private final StandingCases standing;
    private final People people;
    private final SetsCompared sets;
    private final DryRun dryRun;
    private final MigrationReasons reasons;
    private final Replays replays;
    private final TransactionTemplate transaction;

    Impacts(
            Kinds kinds,
            ModelVersions versions,
            Deployments deployments,
            Planner planner,
            Elements elements,
            StandingCases standing,
            People people,
            SetsCompared sets,
            DryRun dryRun,
            MigrationReasons reasons,
            Replays replays,
            TransactionTemplate transaction) {
        this.kinds = kinds;
        this.versions = versions;
        this.deployments = deployments;
        this.planner = planner;
        this.elements = elements;
        this.standing = standing;
        this.people = people;
        this.sets = sets;
        this.dryRun = dryRun;
        this.reasons = reasons;
        this.replays = replays;
        this.transaction = transaction;
    }

    /**
     * Between two deployed versions.
     *
     * @param mapping steps that have another id, as in a migration
     * @param last how many closed cases are decided once more
     */
    public Impact between(String kind, int from, int to, Map<String, String> mapping, int last) {
        var found = kinds.get(kind);
        return takenBack(
                () -> of(found, versions.get(found.model(), from), versions.get(found.model(), to), mapping, last));
    }

    /**
     * Between the live version and a set of files that is not deployed.
     *
     * @throws org.banjie.flow.models.RefusedModel when the gate refuses one of the files
     */
    public Impact ofCandidate(String kind, Map<String, byte[]> files, Map<String, String> mapping, int last) {
        var found = kinds.get(kind);
        return takenBack(() -> {
            var live = versions.of(found.model()).get(0);
            deployments.tryOut(set(kind, files));
            return of(found, live, versions.of(found.model()).get(0), mapping, last);
        });
    }

    /** @param files under the names they are deployed with, {@code <kind>/<name>} */
    private static FileSet set(String kind, Map<String, byte[]> files) {
        var bare = new TreeMap<String, byte[]>();
        files.forEach((name, bytes) -> bare.put(name.substring(name.indexOf('/') + 1), bytes));
        return new FileSet(kind, bare);
    }

    private Impact takenBack(Supplier<Impact> deed) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return deed.get();
        });
    }

    private Impact of(Kind kind, ModelVersion from, ModelVersion to, Map<String, String> mapping, int last) {
        var plan = planner.plan(from.id(), to.id(), mapping, Set.of());
        var cases = versions.cases(from.id(), "", TRIED);
        var tried = dryRun.of(plan, cases);
        return new Impact(
                versions.running(kind.model()).getOrDefault(from.id(), 0L),
                steps(kind, plan),
                cases.size(),
                tried.moved(),
                tried.reasons().stream()
                        .map(kept -> new Impact.Reason(reasons.words(from.id(), kept.obstacle()), kept.cases()))
                        .toList(),
                people.emptyRoles(to.id()),
                sets.timers(plan),
                sets.documents(from, to),
                sets.files(from, to),
                replays.of(kind.code(), from.deployment(), to.deployment(), last));
    }

    private List<Impact.AtStep> steps(Kind kind, Plan plan) {
        return standing.of(kind.code(), plan.from()).stream()
                .map(at -> new Impact.AtStep(
                        at.step(),
                        elements.name(plan.from(), at.step()),
                        at.office(),
                        at.cases(),
                        at.late(),
                        people.at(at.office()),
                        !plan.moves().containsKey(at.step())))
                .toList();
    }
}
