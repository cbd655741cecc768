package org.banjie.worklist.routing;

import java.util.List;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Step;
import org.banjie.flow.StepGone;
import org.banjie.flow.StepReady;
import org.banjie.kinds.own.AppointmentChanged;
import org.banjie.kinds.Kinds;
import org.banjie.time.hours.HourLimitChanged;
import org.banjie.time.limits.LimitChanged;
import org.banjie.time.limits.Limits;
import org.banjie.worklist.items.Appointments;
import org.banjie.worklist.items.Due;
import org.banjie.worklist.items.StepLimits;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the list of open steps true to the flow and to the legal clock, inside the transaction that changed either. */
@Component
class StepRows {

    private final WorkItems items;
    private final Models models;
    private final Kinds kinds;
    private final Cases cases;
    private final Opinions opinions;
    private final Limits limits;
    private final StepLimits stepLimits;
    private final Routing routing;
    private final Appointments appointments;

    StepRows(
            WorkItems items,
            Models models,
            Kinds kinds,
            Cases cases,
            Opinions opinions,
            Limits limits,
            StepLimits stepLimits,
            Routing routing,
            Appointments appointments) {
        this.items = items;
        this.models = models;
        this.kinds = kinds;
        this.cases = cases;
        this.opinions = opinions;
        this.limits = limits;
        this.stepLimits = stepLimits;
        this.routing = routing;
        this.appointments = appointments;
    }

    @EventListener
    void ready(StepReady ready) {
        var found = cases.get(ready.caseNo());
        var step = models.step(ready.version(), ready.step());
        var due = due(found, step);
        var authors = opinions.authors(ready.caseNo(), step.fourEyes());
        var office = routing.office(ready.caseNo(), ready.groups(), List.copyOf(authors));
        items.add(new WorkItem(
                ready.taskId(),
                ready.caseNo(),
                found.kind(),
                ready.version(),
                ready.step(),
                office,
                ready.groups().contains(WorkItem.APPLICANT),
                found.area(),
                found.applicantName(),
                ready.since(),
                due.on(),
                due.amberOn(),
                due.at(),
                due.amberAt(),
                null,
                appointments.barred(found.kind(), ready.caseNo(), ready.step(), office, authors)));
    }

    @EventListener
    void gone(StepGone gone) {
        items.remove(gone.taskId());
    }

    @EventListener
    void appointed(AppointmentChanged change) {
        for (var item : items.ofCase(change.caseNo())) {
            var step = models.step(item.version(), item.step());
            var authors = opinions.authors(item.caseNo(), step.fourEyes());
            items.bar(item.taskId(), appointments.barred(item.kind(), item.caseNo(), item.step(), item.grp(), authors));
        }
    }

    @EventListener
    void changed(LimitChanged change) {
        if (change.limit().isOpen() && isCaseLimit(change)) items.due(change.limit());
    }

    /** The hours of a case that began or begin anew: the steps under them follow. */
    @EventListener
    void changed(HourLimitChanged change) {
        var limit = change.limit();
        if (!limit.isOpen()) return;
        for (var item : items.ofCase(limit.subject())) {
            var step = models.step(item.version(), item.step());
            if (StepLimits.named(step).filter(limit.code()::equals).isPresent())
                items.due(item.taskId(), stepLimits.of(item.caseNo(), step, item.since()));
        }
    }

    private boolean isCaseLimit(LimitChanged change) {
        return cases.find(change.subject())
                .map(found -> kinds.get(found.kind()).limit().code().equals(change.code()))
                .orElse(false);
    }

    /** The hours the step is under, else the case's statutory limit while it runs, else the limit of the step itself. */
    private Due due(Case found, Step step) {
        if (StepLimits.isInHours(step)) return stepLimits.of(found.caseNo(), step);
        return limits.find(found.caseNo(), kinds.get(found.kind()).limit().code())
                .filter(limit -> limit.isOpen())
                .map(limit -> Due.on(limit.dueOn(), limit.amberOn()))
                .orElseGet(() -> stepLimits.of(found.caseNo(), step));
    }
}
