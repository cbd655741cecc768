package org.banjie.worklist.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.worklist.items.Capacities;
import org.banjie.worklist.items.Loans;
import org.springframework.stereotype.Component;

/**
 * What a list is woven from: one strand an office, a person or a case, each of which an index can walk in the asked
 * order.
 */
@Component
class ListBranches {

    /** More cases than an applicant has, or a clerk has lent. */
    private static final int MOST = 500;

    /** Whoever follows more is shown these; they are asked for on the page of the box alone. */
    private static final int MOST_FOLLOWED = 20_000;

    private final Capacities capacities;
    private final Cases cases;
    private final FollowedCases followed;
    private final Loans loans;

    ListBranches(Capacities capacities, Cases cases, FollowedCases followed, Loans loans) {
        this.capacities = capacities;
        this.cases = cases;
        this.followed = followed;
        this.loans = loans;
    }

    /**
     * @param values one value a strand
     * @param condition how a row {@code i} belongs to the {@code strand}
     * @param parameters what the condition asks besides
     */
    record Weave(Collection<String> values, String condition, Map<String, Object> parameters) {

        Weave(Collection<String> values, String condition) {
            this(values, condition, Map.of());
        }
    }

    Weave of(Actor actor, Query query) {
        return switch (query.box()) {
            case TODO -> actor.type() == ActorType.APPLICANT ? ownCases(actor) : offices(actor, todo(actor, query));
            case WAITING -> offices(actor, "i.for_applicant and i.assignee is null");
            case MINE -> inHand(actor);
            case FOLLOWED -> new Weave(followed.withStep(actor, MOST_FOLLOWED), "i.case_no = strand");
            case DONE, CLOSED -> throw new IllegalArgumentException("not in the list of open steps");
        };
    }

    /** What they have lent is theirs too, and few. */
    private Weave inHand(Actor actor) {
        var lent = loans.of(actor.uid(), MOST);
        if (lent.isEmpty()) return new Weave(List.of(actor.uid()), "i.assignee = strand");
        var strands = new ArrayList<>(lent);
        strands.add(actor.uid());
        return new Weave(strands, "(i.assignee = strand or i.task_id = strand)");
    }

    /** Whose hands a step is in is no secret in its office: asked for by name, what a colleague has in hand is shown. */
    private static String todo(Actor actor, Query query) {
        var holder = query.where().holder();
        var colleague = holder != null && !holder.equals(actor.uid()) && !holder.equals(Criteria.NOBODY);
        return colleague ? "true" : "not i.for_applicant and (i.assignee is null or i.assignee = :uid)";
    }

    private Weave offices(Actor actor, String which) {
        var condition = "i.grp = strand and " + which + " and not :uid = any(i.barred)";
        var own = actor.grants().stream().map(Grant::toString).toList();
        var absent = capacities.standIns(actor);
        return absent.isEmpty() ? new Weave(own, condition) : OfTheAbsent.weave(own, condition, absent);
    }

    private Weave ownCases(Actor actor) {
        return new Weave(
                cases.ofAccount(actor.uid(), MOST).stream().map(Case::caseNo).toList(),
                "i.case_no = strand and i.for_applicant");
    }
}
