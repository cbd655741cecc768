package org.banjie.worklist;

import java.util.List;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.Opinions;
import org.banjie.flow.Models;
import org.banjie.flow.Step;
import org.banjie.flow.StepGone;
import org.banjie.flow.StepReady;
import org.banjie.kinds.Kinds;
import org.banjie.time.LimitChanged;
import org.banjie.time.Limits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the list of open steps true to the flow and to the legal clock, inside the transaction that changed either. */
@Component
class Keeper {

    /** The applicant's share in a step's groups; everything else is {@code role@unit}. */
    private static final String APPLICANT = "applicant";

    private final WorkItems items;
    private final Models models;
    private final Kinds kinds;
    private final Cases cases;
    private final Opinions opinions;
    private final Limits limits;
    private final StepLimits stepLimits;

    Keeper(
            WorkItems items,
            Models models,
            Kinds kinds,
            Cases cases,
            Opinions opinions,
            Limits limits,
            StepLimits stepLimits) {
        this.items = items;
        this.models = models;
        this.kinds = kinds;
        this.cases = cases;
        this.opinions = opinions;
        this.limits = limits;
        this.stepLimits = stepLimits;
    }

    @EventListener
    void ready(StepReady ready) {
        var found = cases.get(ready.caseNo());
        var step = models.step(ready.version(), ready.step());
        var due = due(found, step);
        items.add(new WorkItem(
                ready.taskId(),
                ready.caseNo(),
                found.kind(),
                ready.version(),
                ready.step(),
                ready.groups().stream()
                        .filter(group -> !group.equals(APPLICANT))
                        .findFirst()
                        .orElse(APPLICANT),
                ready.groups().contains(APPLICANT),
                found.area(),
                found.applicantName(),
                ready.since(),
                due.on(),
                due.amberOn(),
                null,
                List.copyOf(opinions.authors(ready.caseNo(), step.fourEyes()))));
    }

    @EventListener
    void gone(StepGone gone) {
        items.remove(gone.taskId());
    }

    @EventListener
    void changed(LimitChanged change) {
        if (change.limit().isOpen() && isCaseLimit(change)) items.due(change.limit());
    }

    private boolean isCaseLimit(LimitChanged change) {
        return cases.find(change.subject())
                .map(found -> kinds.get(found.kind()).limit().code().equals(change.code()))
                .orElse(false);
    }

    /** The case's statutory limit while it runs; else the limit of the step itself. */
    private StepLimits.Due due(Case found, Step step) {
        return limits.find(found.caseNo(), kinds.get(found.kind()).limit().code())
                .filter(limit -> limit.isOpen())
                .map(limit -> new StepLimits.Due(limit.dueOn(), limit.amberOn()))
                .orElseGet(() -> stepLimits.of(step));
    }
}
