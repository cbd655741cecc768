package org.banjie.worklist.routing;

import java.util.List;
import java.util.Objects;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.Flow;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Step;
import org.banjie.flow.StepMoved;
import org.banjie.kinds.Kinds;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.worklist.items.Due;
import org.banjie.worklist.items.StepLimits;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An open step whose case moved to another version stays where it is in the lists, with whoever has it, as far as the
 * new version says the same. A statutory limit is never touched.
 */
@Component
class MovedSteps {

    private final WorkItems items;
    private final Models models;
    private final Kinds kinds;
    private final Opinions opinions;
    private final Limits limits;
    private final StepLimits stepLimits;
    private final Routing routing;
    private final Flow flow;

    MovedSteps(
            WorkItems items,
            Models models,
            Kinds kinds,
            Opinions opinions,
            Limits limits,
            StepLimits stepLimits,
            Routing routing,
            Flow flow) {
        this.items = items;
        this.models = models;
        this.kinds = kinds;
        this.opinions = opinions;
        this.limits = limits;
        this.stepLimits = stepLimits;
        this.routing = routing;
        this.flow = flow;
    }

    @EventListener
    void moved(StepMoved moved) {
        items.find(moved.taskId()).ifPresent(item -> move(item, moved));
    }

    private void move(WorkItem item, StepMoved moved) {
        var step = models.step(moved.version(), moved.step());
        var barred = List.copyOf(opinions.authors(item.caseNo(), step.fourEyes()));
        var grp = moved.groups() == null ? item.grp() : routing.office(item.caseNo(), moved.groups(), barred);
        var due = due(item, step);
        items.change(new WorkItem(
                item.taskId(),
                item.caseNo(),
                item.kind(),
                moved.version(),
                moved.step(),
                grp,
                moved.groups() == null ? item.forApplicant() : moved.groups().contains(WorkItem.APPLICANT),
                item.area(),
                item.applicant(),
                item.since(),
                due.on(),
                due.amberOn(),
                due.at(),
                due.amberAt(),
                assignee(item, grp, barred),
                barred));
    }

    /** Whoever has it keeps it, unless it went to another office or the new version wants a second pair of eyes. */
    private String assignee(WorkItem item, String grp, List<String> barred) {
        if (item.assignee() == null) return null;
        if (grp.equals(item.grp()) && !barred.contains(item.assignee())) return item.assignee();
        flow.assign(item.taskId(), null);
        return null;
    }

    private Due due(WorkItem item, Step step) {
        var former = models.step(item.version(), item.step());
        boolean same = Objects.equals(former.limit(), step.limit());
        boolean legal = !StepLimits.isInHours(step) && !item.isInHours() && isLegal(item);
        return same || legal
                ? new Due(item.dueOn(), item.amberOn(), item.dueAt(), item.amberAt())
                : stepLimits.of(item.caseNo(), step, item.since());
    }

    private boolean isLegal(WorkItem item) {
        return limits.find(item.caseNo(), kinds.get(item.kind()).limit().code())
                .filter(StatutoryLimit::isOpen)
                .isPresent();
    }
}
