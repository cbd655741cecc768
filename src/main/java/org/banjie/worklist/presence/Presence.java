package org.banjie.worklist.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Sight;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who else has a case on their screen. Only those who may see the whole case are told and are shown, by name: colleagues,
 * never applicants; and whoever must keep away from it is neither told nor shown, however short ago that was said.
 */
@Service
@Transactional
public class Presence {

    private final Lookers lookers;
    private final Rights rights;
    private final Recusals recusals;
    private final StaffDirectory staff;
    private final Clock clock;

    Presence(Lookers lookers, Rights rights, Recusals recusals, StaffDirectory staff, Clock clock) {
        this.lookers = lookers;
        this.rights = rights;
        this.recusals = recusals;
        this.staff = staff;
        this.clock = clock;
    }

    /** A colleague. @param minutes for how long, without a break */
    public record Looking(String name, Instant since, long minutes) {}

    /** Whether they are told, and shown to the others. */
    boolean mayTakePart(Actor actor, Case found) {
        return actor.staff() && rights.sight(actor, found) == Sight.FULL;
    }

    /**
     * They are looking now, and who else is.
     *
     * @throws Refusal NOT_FOUND as for the case itself; BARRED {@code not-whole} for whoever sees only part of it
     */
    List<Looking> looks(Actor actor, String caseNo) {
        var found = demand(actor, caseNo);
        lookers.looks(actor.uid(), found.caseNo());
        return others(actor, found);
    }

    /** Who else is looking. @throws Refusal as {@link #looks} */
    List<Looking> others(Actor actor, String caseNo) {
        return others(actor, demand(actor, caseNo));
    }

    /** They have closed the page. */
    void leaves(Actor actor, String caseNo) {
        lookers.leaves(actor.uid(), caseNo);
    }

    List<Looking> others(Actor actor, Case found) {
        var away = recusals.of(found.caseNo());
        return lookers.besides(actor.uid(), found.caseNo()).stream()
                .filter(one -> !away.contains(one.uid()))
                .map(this::looking)
                .flatMap(Optional::stream)
                .toList();
    }

    private Case demand(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        if (!mayTakePart(actor, found)) throw new Refusal(RefusalKind.BARRED, "not-whole", "live.looking.barred");
        return found;
    }

    private Optional<Looking> looking(Lookers.Looker one) {
        var minutes = Duration.between(one.since(), clock.instant()).toMinutes();
        return staff.find(one.uid()).map(Actor::name).map(name -> new Looking(name, one.since(), minutes));
    }
}
