package org.banjie.worklist.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Sight;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.NameOrder;
import org.springframework.stereotype.Component;

/**
 * Who may talk about a case, and with whom: officials who may read what was written in it freely. Nobody else is asked or
 * sent it, and whoever must keep away neither.
 */
@Component
class Listeners {

    /** What is written freely names people and their illnesses: whoever sees it masked is told none of it. */
    private static final Sight LEAST = Sight.READING;

    /** A choice that is longer nobody reads through; over the API anybody who may see the case can be named. */
    private static final int CHOICE = 200;

    private final Rights rights;
    private final Cases cases;
    private final StaffDirectory staff;

    Listeners(Rights rights, Cases cases, StaffDirectory staff) {
        this.rights = rights;
        this.cases = cases;
        this.staff = staff;
    }

    /** @throws Refusal NOT_FOUND for a case they may not know of; BARRED for one of which they do not see all */
    Case demand(Actor actor, String caseNo) {
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "not-your-office", "worklist.staff-only");
        var found = rights.visible(actor, caseNo);
        if (!hears(actor, found)) throw new Refusal(RefusalKind.BARRED, "not-your-office", "talk.not-whole");
        return found;
    }

    /** The same, with the case held, so that acts on it follow one another; asked again once it is. */
    Case hold(Actor actor, String caseNo) {
        demand(actor, caseNo);
        cases.lock(caseNo);
        return demand(actor, caseNo);
    }

    boolean hears(Actor actor, Case found) {
        return actor.staff() && rights.sight(actor, found).compareTo(LEAST) >= 0;
    }

    /** Whom of these cannot be told, each in words; whoever is not there and whoever may not see the case alike. */
    List<InputError> faults(Actor actor, Case found, List<String> to) {
        var faults = new ArrayList<InputError>();
        for (var uid : to) {
            if (uid.equals(actor.uid())) {
                faults.add(new InputError("to", "oneself", "talk.to.oneself"));
                continue;
            }
            var one = staff.find(uid);
            if (one.filter(person -> hears(person, found)).isEmpty()) {
                faults.add(new InputError(
                        "to",
                        "may-not-see",
                        "talk.to.may-not-see",
                        one.map(Actor::name).orElse(uid)));
            }
        }
        return faults;
    }

    /** Who can be chosen, by name. */
    List<Actor> choice(Actor actor, Case found) {
        return rights.whoSees(staff.everyone(), found, LEAST).stream()
                .filter(one -> !one.uid().equals(actor.uid()))
                .sorted(Comparator.comparing(Actor::name, NameOrder.BY_SOUND))
                .limit(CHOICE)
                .toList();
    }
}
