package org.banjie.worklist.countersign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.kinds.Sight;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.words.NameOrder;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Who may be asked what they think of a step: officials who see the case by an office of their own, need not keep away from
 * it, did not make what is looked at here, and do not decide it themselves.
 */
@Component
class Askable {

    /** More than these nobody asks one by one. */
    static final int MOST = 20;

    private final StaffDirectory staff;
    private final Rights rights;
    private final Recusals recusals;
    private final Opinions opinions;
    private final Models models;
    private final Cases cases;

    Askable(StaffDirectory staff, Rights rights, Recusals recusals, Opinions opinions, Models models, Cases cases) {
        this.staff = staff;
        this.rights = rights;
        this.recusals = recusals;
        this.opinions = opinions;
        this.models = models;
        this.cases = cases;
    }

    /** All of them, by name. */
    List<Actor> all(WorkItem item) {
        var found = cases.get(item.caseNo());
        var barred = barred(item);
        return rights.whoSees(staff.everyone(), found, Sight.READING).stream()
                .filter(one -> !barred.contains(one.uid()))
                .sorted(Comparator.comparing(Actor::name, NameOrder.BY_SOUND))
                .toList();
    }

    /** @throws Invalid naming everybody who cannot be asked; why not is theirs to know */
    void demand(String path, List<String> uids, WorkItem item) {
        var found = cases.get(item.caseNo());
        var barred = barred(item);
        var errors = new ArrayList<InputError>();
        for (var uid : uids) {
            var person = staff.find(uid);
            if (person.isEmpty()) errors.add(error(path, "unknown-person", "worklist.unknown-person", uid));
            else if (barred.contains(uid) || !sees(person.get(), found)) {
                errors.add(error(
                        path,
                        "not-for-them",
                        "countersign.not-for-them",
                        person.get().name()));
            }
        }
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    /** Whether somebody who was asked may still look at the case and say so. */
    boolean may(Actor actor, WorkItem item) {
        return sees(actor, cases.get(item.caseNo())) && !barred(item).contains(actor.uid());
    }

    private boolean sees(Actor person, Case found) {
        return rights.seesBy(person, found, Sight.READING).isPresent();
    }

    private List<String> barred(WorkItem item) {
        var fourEyes = models.step(item.version(), item.step()).fourEyes();
        var barred = new ArrayList<>(opinions.authors(item.caseNo(), fourEyes));
        barred.addAll(recusals.of(item.caseNo()));
        if (item.assignee() != null) barred.add(item.assignee());
        if (item.lentBy() != null) barred.add(item.lentBy());
        return barred;
    }

    private static InputError error(String path, String code, String key, String name) {
        return new InputError(path, code, key, name);
    }
}
