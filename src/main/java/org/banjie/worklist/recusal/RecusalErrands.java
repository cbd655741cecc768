package org.banjie.worklist.recusal;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.Recusals;
import org.springframework.stereotype.Component;

/** The applications that a leader has to decide. */
@Component
class RecusalErrands implements Errands {

    /** More than there ever are at once: cases are many, applications few. */
    private static final int LOOKED_AT = 200;

    private final RecusalRights deciding;
    private final RecusalApplications applications;
    private final Recusals recusals;

    RecusalErrands(RecusalRights deciding, RecusalApplications applications, Recusals recusals) {
        this.deciding = deciding;
        this.applications = applications;
        this.recusals = recusals;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!deciding.decides(actor)) return List.of();
        var waiting = applications.waiting(LOOKED_AT);
        if (waiting.isEmpty()) return List.of();
        var away = recusals.casesBarredFor(actor.uid());
        return waiting.stream()
                .filter(one -> !away.contains(one.caseNo()) && deciding.decides(actor, one.uid()))
                .limit(Errand.MOST)
                .map(one -> Errand.of(
                        "recusal.errand.decide",
                        "/worklist/cases/" + one.caseNo() + "#recusal",
                        one.enteredAt(),
                        one.caseNo()))
                .toList();
    }
}
