package org.banjie.worklist.pause;

import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.cases.Case;
import org.banjie.jurisdiction.Units;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.pause.PauseReasons.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who lets the limit of a case stand still: the head of the street or the bureau over the cases there, and, where the
 * service guide lets them, whoever has a step of the case in hand to decide. No administrator.
 */
@Configuration(proxyBeanMethods = false)
class PauseRights {

    static final Circle LEADING = Circle.of("worklist.may.pause", Roles.STREET_LEADER, Roles.DISTRICT_APPROVER)
            .saying("pause.barred");

    private final WorkItems items;
    private final Units units;

    PauseRights(WorkItems items, Units units) {
        this.items = items;
        this.units = units;
    }

    @Bean
    static Circle mayPauseLimits() {
        return LEADING;
    }

    boolean may(Actor actor, Case found, Who who) {
        return leads(actor, found) || (who == Who.HOLDER && holds(actor, found));
    }

    /** The office in which they do it, for the record. */
    String office(Actor actor, Case found) {
        return items.ofCase(found.caseNo()).stream()
                .filter(item -> actor.uid().equals(item.assignee()) && !item.isApplicants())
                .map(item -> item.office().unit())
                .findFirst()
                .orElseGet(() -> LEADING.office(actor));
    }

    private boolean leads(Actor actor, Case found) {
        return LEADING.over(actor, found.area(), units);
    }

    private boolean holds(Actor actor, Case found) {
        return actor.staff()
                && items.ofCase(found.caseNo()).stream()
                        .anyMatch(item -> actor.uid().equals(item.assignee()) && item.lentBy() == null);
    }
}
