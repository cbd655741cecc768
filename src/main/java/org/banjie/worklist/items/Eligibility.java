package org.banjie.worklist.items;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.kinds.Sight;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** Who may not do a step: not their office, recused, not appointed, or it needs a second pair of eyes. */
@Component
public class Eligibility {

    private final Capacities capacities;
    private final Recusals recusals;
    private final Opinions opinions;
    private final Models models;
    private final Appointments appointments;
    private final Rights rights;

    Eligibility(
            Capacities capacities,
            Recusals recusals,
            Opinions opinions,
            Models models,
            Appointments appointments,
            Rights rights) {
        this.capacities = capacities;
        this.recusals = recusals;
        this.opinions = opinions;
        this.models = models;
        this.appointments = appointments;
        this.rights = rights;
    }

    /** What one rule says of somebody and a step. */
    public record Finding(Rule rule, boolean passed) {}

    /**
     * @throws Refusal NOT_FOUND for whoever must not know of the step; BARRED with {@code recused},
     *     {@code not-your-office}, {@code not-appointed} or {@code four-eyes}
     */
    public void check(Actor actor, WorkItem item, Case found) {
        broken(actor, item, found).ifPresent(rule -> {
            throw refusal(rule, actor, item, found);
        });
    }

    /** As {@link #check}; to whoever must keep away, a step they look at is not there. */
    public void checkLook(Actor actor, WorkItem item, Case found) {
        broken(actor, item, found).ifPresent(rule -> {
            throw rule == Rule.KEPT_AWAY ? unknown() : refusal(rule, actor, item, found);
        });
    }

    /** @throws Refusal NOT_FOUND for whoever must keep away from the case */
    public void checkKeptAway(Actor actor, WorkItem item) {
        if (recusals.isRecused(item.caseNo(), actor.uid())) throw unknown();
    }

    /** Whoever has a step may give it back, also where they could not take it any more. */
    public void checkGivingBack(Actor actor, WorkItem item, Case found) {
        var has = actor.uid().equals(item.assignee()) && !recusals.isRecused(item.caseNo(), actor.uid());
        if (!has) check(actor, item, found);
    }

    /** Whether somebody may be told of a step that they ended themselves. */
    public boolean mayKnowOfOwn(Actor actor, WorkItem ended) {
        return actor.uid().equals(ended.assignee()) && !recusals.isRecused(ended.caseNo(), actor.uid());
    }

    /** What each rule says of an official, also those behind the first that bars them. */
    public List<Finding> findings(Actor actor, WorkItem item) {
        var capacity = capacities.of(actor, item);
        return Arrays.stream(Rule.values())
                .map(rule -> new Finding(rule, passes(rule, actor, item, capacity)))
                .toList();
    }

    /** Uid of the absent colleague in whose place they do it; empty for those of the office itself. */
    public Optional<String> inPlaceOf(Actor actor, WorkItem item) {
        var capacity = capacities.of(actor, item);
        if (capacity.absent().isEmpty()) return Optional.empty();
        var authors = authors(item);
        return capacity.absent().stream().filter(uid -> !authors.contains(uid)).findFirst();
    }

    private void checkApplicant(Actor actor, WorkItem item, Case found) {
        var own = item.who().forApplicant() && rights.isTheirs(actor, found);
        if (!own) throw unknown();
    }

    /** The first rule that bars an official; empty where none does, and for an applicant whose step it is. */
    private Optional<Rule> broken(Actor actor, WorkItem item, Case found) {
        if (actor.type() == ActorType.APPLICANT) {
            checkApplicant(actor, item, found);
            return Optional.empty();
        }
        var capacity = capacities.of(actor, item);
        return Arrays.stream(Rule.values())
                .filter(rule -> !passes(rule, actor, item, capacity))
                .findFirst();
    }

    private boolean passes(Rule rule, Actor actor, WorkItem item, Capacity capacity) {
        return switch (rule) {
            case OFFICE -> capacity.isAny();
            case KEPT_AWAY -> !recusals.isRecused(item.caseNo(), actor.uid());
            case APPOINTED -> !appointments.excludes(item.kind(), item.caseNo(), item.step(), actor.uid());
            case FOUR_EYES -> isAnotherPair(authors(item), actor, capacity);
        };
    }

    /** Whoever stands in for the one who made it is no other pair of eyes than theirs. */
    private static boolean isAnotherPair(Set<String> authors, Actor actor, Capacity capacity) {
        if (authors.contains(actor.uid())) return false;
        return capacity.absent().isEmpty() || !authors.containsAll(capacity.absent());
    }

    private Refusal refusal(Rule rule, Actor actor, WorkItem item, Case found) {
        return switch (rule) {
            case OFFICE -> stranger(actor, item, found);
            case KEPT_AWAY -> barred(rule.type());
            case APPOINTED, FOUR_EYES -> barred(rule.type(), item.caseNo());
        };
    }

    /** Whoever sees the case may know whose step it is not. */
    private Refusal stranger(Actor actor, WorkItem item, Case found) {
        return rights.sight(actor, found) == Sight.NONE ? unknown() : barred(Rule.OFFICE.type(), item.caseNo());
    }

    /** There is no such step, or the asker must not learn that there is. */
    public static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-task", "worklist.unknown");
    }

    private Set<String> authors(WorkItem item) {
        return opinions.authors(
                item.caseNo(), models.step(item.version(), item.step()).fourEyes());
    }

    private static Refusal barred(String type, Object... arguments) {
        return new Refusal(RefusalKind.BARRED, type, "worklist.barred." + type, arguments);
    }
}
