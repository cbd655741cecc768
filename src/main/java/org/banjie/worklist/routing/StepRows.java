package org.banjie.worklist.routing;

import org.banjie.cases.Cases;
import org.banjie.flow.StepGone;
import org.banjie.flow.StepReady;
import org.banjie.flow.models.Models;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.AppointmentChanged;
import org.banjie.time.hours.HourLimitChanged;
import org.banjie.time.limits.LimitChanged;
import org.banjie.worklist.items.StepLimits;
import org.banjie.worklist.items.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the list of open steps true to the flow and to the legal clock, inside the transaction that changed either. */
@Component
class StepRows {

    private final WorkItems items;
    private final OpenStep openStep;
    private final HomeOffice home;
    private final Models models;
    private final Kinds kinds;
    private final Cases cases;
    private final StepLimits stepLimits;
    private final MissedLimits missed;

    StepRows(
            WorkItems items,
            OpenStep openStep,
            HomeOffice home,
            Models models,
            Kinds kinds,
            Cases cases,
            StepLimits stepLimits,
            MissedLimits missed) {
        this.items = items;
        this.openStep = openStep;
        this.home = home;
        this.models = models;
        this.kinds = kinds;
        this.cases = cases;
        this.stepLimits = stepLimits;
        this.missed = missed;
    }

    @EventListener
    void ready(StepReady ready) {
        items.add(openStep.of(ready));
    }

    @EventListener
    void gone(StepGone gone) {
        items.remove(gone.taskId()).ifPresent(missed::look);
    }

    @EventListener
    void appointed(AppointmentChanged change) {
        for (var item : items.ofCase(change.caseNo())) home.pass(item.taskId());
    }

    @EventListener
    void changed(LimitChanged change) {
        if (!change.limit().isOpen()) return;
        var statutory = isCaseLimit(change);
        if (statutory) items.due(change.limit());
        for (var item : items.ofCase(change.subject())) {
            var inner = StepLimits.inner(models.step(item.version(), item.step()));
            if (inner.filter(code -> statutory || code.equals(change.code())).isPresent()) {
                items.due(item.taskId(), openStep.dueNow(item));
            }
        }
    }

    /** The hours of a case that began or begin anew: the steps under them follow. */
    @EventListener
    void changed(HourLimitChanged change) {
        var limit = change.limit();
        if (!limit.isOpen()) return;
        for (var item : items.ofCase(limit.subject())) {
            var step = models.step(item.version(), item.step());
            if (StepLimits.named(step).filter(limit.code()::equals).isPresent()) {
                items.due(item.taskId(), stepLimits.of(item.what(), step, item.since()));
            }
        }
    }

    private boolean isCaseLimit(LimitChanged change) {
        return cases.find(change.subject())
                .map(found -> kinds.get(found.kind()).limit().code().equals(change.code()))
                .orElse(false);
    }
}
