package org.banjie.worklist.urging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Sight;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Leaders;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.overseers.Overseers;
import org.springframework.stereotype.Component;

/**
 * Who may press for a step: whoever leads its office or answers for the time it takes, and colleagues who worked on the case
 * or have another step of it in hand, for they wait for it. Never for one's own, and never an applicant's.
 */
@Component
public class Urgers {

    private final Leaders leaders;
    private final Overseers overseers;
    private final Rights rights;
    private final Opinions opinions;
    private final WorkItems items;
    private final Eligibility eligibility;

    Urgers(
            Leaders leaders,
            Overseers overseers,
            Rights rights,
            Opinions opinions,
            WorkItems items,
            Eligibility eligibility) {
        this.leaders = leaders;
        this.overseers = overseers;
        this.rights = rights;
        this.opinions = opinions;
        this.items = items;
        this.eligibility = eligibility;
    }

    /** Of steps that lie in offices somebody answers for, the ids of those they may press for; no query for a single one. */
    public Set<String> among(Actor actor, List<WorkItem> late) {
        var answering = overseers.answering(actor);
        return late.stream()
                .filter(item -> !item.who().forApplicant() && !isTheirs(actor, item))
                .filter(item -> leaders.lead(actor, item.office())
                        || answering.covers(item.office().unit(), item.kind()))
                .map(WorkItem::taskId)
                .collect(Collectors.toSet());
    }

    boolean may(Actor actor, WorkItem item, Case found) {
        try {
            check(actor, item, found);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    /**
     * @throws Refusal NOT_FOUND for whoever must not know of the step; BARRED {@code not-urger} for others who see the case;
     *     CONFLICT {@code with-applicant} or {@code own-step}
     */
    void check(Actor actor, WorkItem item, Case found) {
        if (!actor.staff()) throw Eligibility.unknown();
        eligibility.checkKeptAway(actor, item);
        if (!waitsForIt(actor, item, found)) throw stranger(actor, found);
        if (item.isApplicants() || item.who().forApplicant()) throw no("with-applicant");
        if (isTheirs(actor, item)) throw no("own-step");
    }

    private boolean waitsForIt(Actor actor, WorkItem item, Case found) {
        if (item.isApplicants()) return sees(actor, found);
        return leaders.lead(actor, item.office())
                || overseers.answering(actor).covers(item.office().unit(), item.kind())
                || (sees(actor, found) && worksOnIt(actor, item));
    }

    private boolean worksOnIt(Actor actor, WorkItem item) {
        return actor.grants().contains(item.office())
                || items.ofCase(item.caseNo()).stream()
                        .anyMatch(one -> actor.uid().equals(one.assignee()))
                || opinions.of(item.caseNo()).stream()
                        .anyMatch(one -> actor.uid().equals(one.by()));
    }

    private static boolean isTheirs(Actor actor, WorkItem item) {
        return item.assignee() == null
                ? actor.grants().contains(item.office())
                : actor.uid().equals(item.assignee());
    }

    private boolean sees(Actor actor, Case found) {
        return rights.sight(actor, found) != Sight.NONE;
    }

    private Refusal stranger(Actor actor, Case found) {
        return sees(actor, found)
                ? new Refusal(RefusalKind.BARRED, "not-urger", "urging.not-urger")
                : Eligibility.unknown();
    }

    private static Refusal no(String type) {
        return new Refusal(RefusalKind.CONFLICT, type, "urging." + type);
    }
}
