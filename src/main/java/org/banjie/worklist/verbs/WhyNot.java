package org.banjie.worklist.verbs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.flow.models.Models;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an administrator, whom somebody has called, why a person does not see the steps of a case: by name and number. */
@Component
@Transactional(readOnly = true)
class WhyNot {

    static final Circle ASKING = Circle.of("worklist.may.explain", Roles.ADMINISTRATOR);

    private final WorkItems items;
    private final Why why;
    private final Models models;
    private final StaffDirectory staff;
    private final Recusals recusals;

    WhyNot(WorkItems items, Why why, Models models, StaffDirectory staff, Recusals recusals) {
        this.items = items;
        this.why = why;
        this.models = models;
        this.staff = staff;
        this.recusals = recusals;
    }

    /** @param answer null for a step of the applicant's, which no colleague does */
    record OfStep(String name, Why.Answer answer) {}

    /**
     * Each open step of the case.
     *
     * @param person an account, or a name that one colleague alone has
     * @throws Refusal INVALID for a person who is not there or a name that several have, and for a case that has no open step
     *     or from which the asker must keep away: not told apart
     */
    List<OfStep> does(Actor by, String caseNo, String person, Locale locale) {
        ASKING.demand(by);
        var uid = uid(person.strip());
        var open = recusals.isRecused(caseNo, by.uid()) ? List.<WorkItem>of() : items.ofCase(caseNo);
        if (open.isEmpty()) throw refused("no-open-step", "worklist.why-not.none", caseNo);
        return open.stream().map(item -> ofStep(by, item, uid, locale)).toList();
    }

    private OfStep ofStep(Actor by, WorkItem item, String uid, Locale locale) {
        var name = models.step(item.version(), item.step()).name(locale);
        return new OfStep(name, item.isApplicants() ? null : why.does(by, item.taskId(), uid, locale));
    }

    private String uid(String person) {
        if (staff.find(person).isPresent()) return person;
        var named = staff.everyone().stream()
                .filter(one -> one.name().equals(person))
                .map(Actor::uid)
                .toList();
        if (named.size() == 1) return named.get(0);
        if (named.isEmpty()) throw refused("unknown-person", "worklist.unknown-person", person);
        throw refused(
                "several-people",
                "worklist.why-not.several",
                named.stream().limit(10).collect(Collectors.joining(" ")));
    }

    private static Refusal refused(String type, String key, String said) {
        return new Refusal(RefusalKind.INVALID, type, key, said);
    }
}
