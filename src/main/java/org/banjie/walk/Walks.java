package org.banjie.walk;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.banjie.flow.models.Deployments;
import org.banjie.flow.models.Models;
import org.banjie.flow.walking.Stuck;
import org.banjie.flow.walking.TriedCase;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.forms.Forms;
import org.banjie.notices.Proofs;
import org.banjie.refusal.Refusal;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSets;
import org.banjie.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Walks made-up cases through a set of files that is not live. Everything is really done (the set deployed, a case opened,
 * steps ended, papers printed) in one transaction that is taken back. Messages leave after a transaction is kept, so that none
 * does.
 */
@Service
class Walks {

    /** Somebody waits for the page, and the transaction is open meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Apart apart;
    private final OwnCounters counters;
    private final Deployments deployments;
    private final LiveSets live;
    private final Kinds kinds;
    private final Models models;
    private final Forms forms;
    private final TriedCase tried;
    private final MadeUpApplicant applicant;
    private final MadeUpCase.Hands hands;
    private final Proofs proofs;
    private final Clock clock;

    Walks(
            Apart apart,
            OwnCounters counters,
            Deployments deployments,
            LiveSets live,
            Kinds kinds,
            Models models,
            Forms forms,
            TriedCase tried,
            MadeUpApplicant applicant,
            MadeUpCase.Hands hands,
            Proofs proofs,
            Clock clock) {
        this.apart = apart;
        this.counters = counters;
        this.deployments = deployments;
        this.live = live;
        this.kinds = kinds;
        this.models = models;
        this.forms = forms;
        this.tried = tried;
        this.applicant = applicant;
        this.hands = hands;
        this.proofs = proofs;
        this.clock = clock;
    }

    /**
     * @param set kept already
     * @throws org.banjie.flow.models.RefusedModel when the gate refuses one of the files
     */
    Walkthrough of(FileSet set, String by) {
        var walked = withoutMemory(() -> apart.takenBack(() -> {
            counters.begin();
            var deployment = deployments.tryOut(set);
            return live.asIfLive(set, deployment, by, clock.instant(), () -> walked(kinds.get(set.kind())));
        }));
        return walked.walk().withUnprintable(unprintable(walked.papers()));
    }

    /** What came of it, and one of every paper, which is printed when the transaction is over. */
    private record Walked(Walkthrough walk, List<Proofs.Proof> papers) {}

    private List<String> unprintable(List<Proofs.Proof> papers) {
        return papers.stream()
                .filter(paper -> proofs.fault(paper).isPresent())
                .map(Proofs.Proof::title)
                .toList();
    }

    /** A case number may be given again within the call: nothing that the call remembers of a case may outlive its way. */
    private static <T> T withoutMemory(Supplier<T> deed) {
        var call = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.resetRequestAttributes();
        try {
            return deed.get();
        } finally {
            RequestContextHolder.setRequestAttributes(call);
        }
    }

    private Walked walked(Kind kind) {
        var version = models.live(kind.model());
        try {
            return walked(kind, version, applicant.village());
        } finally {
            forms.forget(version);
        }
    }

    private Walked walked(Kind kind, String version, String village) {
        MadeUpApplicant.Applied applied;
        try {
            applied = TriedCase.said("", () -> apart.kept(() -> applicant.applies(kind, village)));
        } catch (Refusal | Stuck failed) {
            var row = handedIn().failed(MadeUpCase.fault(failed));
            var way = new WalkedWay(List.of(row), WalkedWay.Ending.FAILED, null, List.of());
            var only = new Walkthrough(kind.name(), List.of(way), List.of(), false, kind.offered(), village, List.of());
            return new Walked(only, List.of());
        }
        var walker = new Walker(hands.of(applied.caseNo(), version), apart, System.nanoTime() + PATIENCE.toNanos());
        walker.walk(handedIn().noting(applied.wrong()));
        var walk = new Walkthrough(
                kind.name(),
                walker.ways(),
                notTaken(walker, version),
                walker.wasCut(),
                kind.offered(),
                village,
                List.of());
        return new Walked(walk, walker.proofs());
    }

    private static WayRow handedIn() {
        return WayRow.byItself(null);
    }

    private List<Walkthrough.NotTaken> notTaken(Walker walker, String version) {
        var left = new ArrayList<Walkthrough.NotTaken>();
        models.steps(version).values().forEach(step -> step.outcomes().stream()
                .filter(outcome -> !walker.took(step, outcome))
                .forEach(outcome -> left.add(new Walkthrough.NotTaken(step.name(), outcome.name()))));
        tried.allEnds(version).forEach((id, name) -> {
            if (!walker.cameTo(id)) left.add(new Walkthrough.NotTaken(Words.same(name), null));
        });
        return left;
    }
}
