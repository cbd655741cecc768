package org.banjie.worklist.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.Flow;
import org.banjie.flow.StepMoved;
import org.banjie.flow.StepReady;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Step;
import org.banjie.kinds.Kinds;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.worklist.items.Appointments;
import org.banjie.worklist.items.Due;
import org.banjie.worklist.items.LoanRecord;
import org.banjie.worklist.items.StepLimits;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItem.What;
import org.banjie.worklist.items.WorkItem.Where;
import org.banjie.worklist.items.WorkItem.Who;
import org.springframework.stereotype.Component;

/**
 * Says of a step whose it is and until when: when it becomes ready, when its case moves to another version, when
 * somebody must keep away from it or it is in nobody's hands any more, and when the list is made anew. Nobody else does, so
 * that all of them say the same.
 */
@Component
public class OpenStep {

    private final Models models;
    private final Kinds kinds;
    private final Cases cases;
    private final Opinions opinions;
    private final Limits limits;
    private final StepLimits stepLimits;
    private final Routing routing;
    private final Appointments appointments;
    private final Flow flow;

    OpenStep(
            Models models,
            Kinds kinds,
            Cases cases,
            Opinions opinions,
            Limits limits,
            StepLimits stepLimits,
            Routing routing,
            Appointments appointments,
            Flow flow) {
        this.models = models;
        this.kinds = kinds;
        this.cases = cases;
        this.opinions = opinions;
        this.limits = limits;
        this.stepLimits = stepLimits;
        this.routing = routing;
        this.appointments = appointments;
        this.flow = flow;
    }

    WorkItem of(StepReady ready) {
        var what = What.of(cases.get(ready.caseNo()));
        var step = models.step(ready.version(), ready.step());
        return new WorkItem(
                ready.taskId(),
                what,
                new Where(ready.version(), ready.step(), ready.since()),
                who(what, step, ready.groups(), null, null),
                due(what, step, ready.since(), false));
    }

    /** Under another version it stays what the version before said of it, as far as the new one says the same. */
    WorkItem of(WorkItem item, StepMoved moved) {
        var step = models.step(moved.version(), moved.step());
        var groups = moved.groups() == null ? item.who().groups() : moved.groups();
        return new WorkItem(
                item.taskId(),
                item.what(),
                new Where(moved.version(), moved.step(), item.since()),
                keeping(
                        item,
                        who(
                                item.what(),
                                step,
                                groups,
                                item.assignee(),
                                item.who().grp())),
                due(item, step));
    }

    /**
     * What the list has to say of a step that is open in the engine.
     *
     * @param assignee uid of who has it by the engine, or null
     * @param known what the list says of it now; null when it says nothing
     */
    public WorkItem anew(StepReady ready, String assignee, WorkItem known) {
        var what = What.of(cases.get(ready.caseNo()));
        var step = models.step(ready.version(), ready.step());
        var since = known == null ? ready.since() : known.since();
        var begun = known == null ? assignee != null : begun(known);
        return new WorkItem(
                ready.taskId(),
                what,
                new Where(ready.version(), ready.step(), since),
                lent(
                        who(
                                what,
                                step,
                                ready.groups(),
                                assignee,
                                known == null ? null : known.who().grp()),
                        ready,
                        known),
                due(what, step, since, begun));
    }

    /** The list knows that a step was lent, as long as it is in the same hands; where it has lost it, the acts of the case say so. */
    private Who lent(Who who, StepReady ready, WorkItem known) {
        var kept = known != null && Objects.equals(known.assignee(), who.assignee())
                ? known.who().lentBy()
                : null;
        var by = known == null ? lender(who, ready) : kept;
        return new Who(who.grp(), who.forApplicant(), who.assignee(), who.barred(), by);
    }

    private String lender(Who who, StepReady ready) {
        return LoanRecord.of(opinions.of(ready.caseNo()), ready.step())
                .lender(who.assignee())
                .orElse(null);
    }

    /**
     * Whose it is as things stand, from whose the model says it is. Whoever has a step of an office above keeps it there;
     * what nobody has goes where it belongs today.
     */
    Who who(WorkItem item) {
        var asked = flow.groups(item.taskId());
        var groups = asked.isEmpty() ? item.who().groups() : asked;
        return who(item.what(), step(item), groups, item.assignee(), item.who().grp());
    }

    /** @param was the office it has been at; null when it is new */
    private Who who(What what, Step step, Set<String> groups, String assignee, String was) {
        var authors = opinions.authors(what.caseNo(), step.fourEyes());
        var belongs = routing.office(what.caseNo(), groups, authors);
        var office = assignee == null ? belongs : routing.held(belongs, was, assignee);
        var barred = appointments.barred(what.kind(), what.caseNo(), step.id(), office, authors);
        return new Who(office, groups.contains(WorkItem.APPLICANT), assignee, barred);
    }

    /** Whoever has it keeps it, unless it went to another office or is not for them any more. */
    private static Who keeping(WorkItem item, Who who) {
        if (item.assignee() == null) return who;
        var stays = who.grp().equals(item.who().grp()) && !who.barred().contains(item.assignee());
        return stays ? who : new Who(who.grp(), who.forApplicant(), null, who.barred());
    }

    private Due due(WorkItem item, Step step) {
        var before = step(item);
        var same = Objects.equals(before.limit(), step.limit()) && Objects.equals(before.begin(), step.begin());
        return same ? item.due() : due(item.what(), step, item.since(), begun(item));
    }

    /** When it is due as things stand. */
    Due dueNow(WorkItem item) {
        return due(item.what(), step(item), item.since(), begun(item));
    }

    /** When it is due now that somebody has taken it in hand. */
    Due dueOnceBegun(WorkItem item) {
        return due(item.what(), step(item), item.since(), true);
    }

    /** What has once been taken in hand stays begun, in whosever hands it is. */
    private boolean begun(WorkItem item) {
        return step(item).begin() == null
                ? item.assignee() != null
                : !item.due().ownBegins();
    }

    /**
     * The hours the step is under; else the earliest of the case's statutory limit, while it runs, the inner one the step
     * is under, and the step's own: what the law gives for a part of the work does not wait for the end of the whole. Of
     * its own the day to begin by comes first, until somebody has.
     */
    private Due due(What what, Step step, Instant since, boolean begun) {
        if (StepLimits.isInHours(step)) return stepLimits.of(what, step, since);
        var own = (begun ? Optional.<Due>empty() : stepLimits.toBegin(what, step, since))
                .orElseGet(() -> stepLimits.of(what, step, since));
        var statutory = limits.find(
                        what.caseNo(), kinds.get(what.kind()).limit().code())
                .filter(StatutoryLimit::isOpen)
                .map(limit -> Due.on(limit.dueOn(), limit.amberOn()));
        return Stream.concat(statutory.stream(), stepLimits.within(what.caseNo(), step).stream())
                .min(Comparator.comparing(Due::on))
                .map(first -> Due.ofBoth(first, own))
                .orElse(own);
    }

    private Step step(WorkItem item) {
        return models.step(item.version(), item.step());
    }
}
