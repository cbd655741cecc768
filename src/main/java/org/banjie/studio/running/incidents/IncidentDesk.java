package org.banjie.studio.running.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.banjie.access.Errand;
import org.banjie.casework.standstill.StoodStill;
import org.banjie.flow.incidents.Incident;
import org.banjie.flow.incidents.Incidents;
import org.banjie.notices.messages.Ledger;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What failed in running cases, and trying it once more. */
@Service
@Transactional
class IncidentDesk {

    private final RunningAdministrators administrators;
    private final Incidents incidents;
    private final StoodStill still;
    private final Ledger messages;

    IncidentDesk(RunningAdministrators administrators, Incidents incidents, StoodStill still, Ledger messages) {
        this.administrators = administrators;
        this.incidents = incidents;
        this.still = still;
        this.messages = messages;
    }

    /** The newest first; those of cases from which the reader must keep away are not among them. */
    List<Incident> page(Instant before, String id, int limit) {
        administrators.looking();
        var hidden = administrators.hidden();
        return incidents.page(before, id, limit).stream()
                .filter(incident -> !hidden.contains(incident.caseNo()))
                .toList();
    }

    /** How many open cases do not go on for whatever reason, as the last look through them found. */
    int standing() {
        administrators.looking();
        return still.count(administrators.hidden());
    }

    /** How many messages could not be sent and nobody has seen to, counted up to {@link Errand#MOST}. */
    int unsent() {
        administrators.looking();
        return messages.failed(administrators.hidden(), Errand.MOST)
                .map(Ledger.Failed::count)
                .orElse(0);
    }

    /** @throws Refusal CONFLICT when it is mended already */
    void retry(String id) {
        var by = administrators.acting();
        var incident = incidents
                .find(id)
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "gone", "studio-running.incident.gone"));
        administrators.keepsAway(by, incident.caseNo());
        incidents.retry(incident);
        administrators.record(incident.caseNo(), by, "incident-retried", Map.of("step", incident.element()));
    }

    /** @return how many are tried again */
    int retryAll() {
        var by = administrators.acting();
        var tried = incidents.retryAll();
        administrators.record("studio/incidents", by, "incidents-retried", Map.of("count", Integer.toString(tried)));
        return tried;
    }
}
