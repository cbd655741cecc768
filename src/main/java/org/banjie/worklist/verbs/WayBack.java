package org.banjie.worklist.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.banjie.flow.incidents.Interventions;
import org.banjie.flow.progress.Approach;
import org.banjie.flow.progress.Approaches;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Component;

/**
 * To which steps a case can go back from an open one: those that led there through gateways alone, so that nothing the
 * program did is undone, and neither into a block of branches nor out of one.
 */
@Component
class WayBack {

    /** Further back nobody sends a case without an administrator. */
    private static final int FURTHEST = 5;

    private final Opinions opinions;
    private final Approaches approaches;
    private final Untouched untouched;
    private final Interventions interventions;
    private final WorkItems items;

    WayBack(
            Opinions opinions,
            Approaches approaches,
            Untouched untouched,
            Interventions interventions,
            WorkItems items) {
        this.opinions = opinions;
        this.approaches = approaches;
        this.untouched = untouched;
        this.interventions = interventions;
        this.items = items;
    }

    /** The endings one can go back to, the nearest first. */
    List<StepEnded> from(WorkItem open) {
        var back = new ArrayList<StepEnded>();
        var ending = before(open, open.step());
        while (ending.isPresent() && back.size() < FURTHEST && isNew(back, open, ending.get())) {
            back.add(ending.get());
            ending = before(open, ending.get().step());
        }
        return back;
    }

    /** How the step before one of the way ended. */
    Optional<StepEnded> before(WorkItem open, String step) {
        var way =
                approaches.to(open.version(), step).filter(one -> !one.plainly().isEmpty());
        return way.flatMap(one -> opinions.lastEnding(open.caseNo(), one.steps().toArray(String[]::new)))
                .filter(ending -> way.get().plainly().contains(ending.step()))
                .filter(ending -> ledOnlyTo(ending, open))
                .filter(ending -> untouched.since(ending, open, way.get()))
                .filter(ending -> interventions.canTakeBack(open.caseNo(), open.step(), ending.step()));
    }

    private static boolean isNew(List<StepEnded> back, WorkItem open, StepEnded ending) {
        return !ending.step().equals(open.step())
                && back.stream().noneMatch(one -> one.step().equals(ending.step()));
    }

    private boolean ledOnlyTo(StepEnded ending, WorkItem open) {
        var others = items.ofCase(open.caseNo()).stream()
                .filter(item -> !item.taskId().equals(open.taskId()))
                .flatMap(item -> approaches.to(item.version(), item.step()).stream())
                .map(Approach::steps);
        return others.noneMatch(steps -> steps.contains(ending.step()));
    }
}
