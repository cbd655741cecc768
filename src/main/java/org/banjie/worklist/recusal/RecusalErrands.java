package org.banjie.worklist.recusal;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.recusals.Recusals;
import org.springframework.stereotype.Component;

/** The applications that a leader has to decide. */
@Component
class RecusalErrands implements Errands {

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
        var theirs = applications.uidsWaiting().stream()
                .filter(uid -> deciding.decides(actor, uid))
                .toList();
        if (theirs.isEmpty()) return List.of();
        return applications.waiting(theirs, recusals.casesBarredFor(actor.uid()), Errand.MOST).stream()
                .map(one -> Errand.of(
                        "recusal.errand.decide",
                        "/worklist/cases/" + one.caseNo() + "#recusal",
                        one.enteredAt(),
                        one.caseNo()))
                .toList();
    }
}
