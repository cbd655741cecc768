package org.banjie.worklist.items;

import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.models.Models;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** Who may not do a step: not their office, recused, not appointed, or it needs a second pair of eyes. */
@Component
public class Eligibility {

    private final Recusals recusals;
    private final Opinions opinions;
    private final Models models;
    private final Appointments appointments;

    Eligibility(Recusals recusals, Opinions opinions, Models models, Appointments appointments) {
        this.recusals = recusals;
        this.opinions = opinions;
        this.models = models;
        this.appointments = appointments;
    }

    /**
     * @throws Refusal BARRED with {@code not-your-office}, {@code recused}, {@code not-appointed} or
     *     {@code four-eyes}; NOT_FOUND for an
     *     applicant whose case it is not
     */
    public void check(Actor actor, WorkItem item, Case found) {
        if (actor.type() == ActorType.APPLICANT) {
            if (item.who().forApplicant() && actor.uid().equals(found.account())) return;
            throw new Refusal(RefusalKind.NOT_FOUND, "unknown-task", "worklist.unknown");
        }
        if (recusals.isRecused(item.caseNo(), actor.uid())) throw barred("recused", item);
        if (!actor.grants().contains(item.office())) throw barred("not-your-office", item);
        if (appointments.excludes(found.kind(), item.caseNo(), item.step(), actor.uid())) {
            throw barred("not-appointed", item);
        }
        if (authors(item).contains(actor.uid())) throw barred("four-eyes", item);
    }

    private Set<String> authors(WorkItem item) {
        return opinions.authors(
                item.caseNo(), models.step(item.version(), item.step()).fourEyes());
    }

    private static Refusal barred(String type, WorkItem item) {
        return new Refusal(RefusalKind.BARRED, type, "worklist.barred." + type, item.caseNo());
    }
}
