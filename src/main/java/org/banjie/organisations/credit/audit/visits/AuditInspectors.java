package org.banjie.organisations.credit.audit.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banjie.access.recusals.Recused;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.own.Appointed;
import org.banjie.kinds.own.AppointmentChanged;
import org.banjie.organisations.credit.CreditModel;
import org.banjie.organisations.credit.audit.AuditDraw;
import org.banjie.organisations.credit.audit.AuditDraws;
import org.banjie.organisations.credit.audit.InspectorLots;
import org.banjie.organisations.credit.audit.Inspectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * An inspection belongs to those drawn for it. Somebody who must keep away is replaced by the next lot of the same draw;
 * where the lots are used up the steps fall to the office, and from there one level up like any other.
 */
@Component
class AuditInspectors implements Appointed {

    private static final Set<String> STEPS = Set.of(CreditModel.RECORD, CreditModel.COSIGN);

    private final AuditDraws draws;
    private final Inspectors inspectors;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditInspectors(
            AuditDraws draws, Inspectors inspectors, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.draws = draws;
        this.inspectors = inspectors;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return AuditDraw.KIND;
    }

    @Override
    public Set<String> people(String caseNo, String step) {
        if (!STEPS.contains(step)) return Set.of();
        var drawn = inspectors.of(caseNo);
        boolean enough = draws.origin(caseNo)
                .map(origin -> drawn.size() >= origin.inspectors())
                .orElse(false);
        return enough ? drawn : Set.of();
    }

    /** Before the open steps look for somebody else to do them. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void recused(Recused recused) {
        var today = LocalDate.now(clock);
        if (!inspectors.replace(recused.caseNo(), recused.uid(), today)) return;
        draws.origin(recused.caseNo()).ifPresent(origin -> next(recused.caseNo(), origin, today));
        journal.record(
                new Act(recused.caseNo(), recused.by(), "", "audit-inspector-replaced", Map.of("uid", recused.uid())));
        events.publishEvent(new AppointmentChanged(recused.caseNo()));
    }

    private void next(String caseNo, AuditDraws.Origin origin, LocalDate today) {
        var left = new TreeSet<>(draws.pool(origin.draw()));
        left.removeAll(origin.excluded());
        left.removeAll(inspectors.everyone(caseNo));
        inspectors.appoint(caseNo, InspectorLots.inspectors(origin.seed(), origin.uscc(), left, 1), today);
    }
}
