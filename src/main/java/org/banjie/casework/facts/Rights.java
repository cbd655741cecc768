package org.banjie.casework.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.deputies.StandIn;
import org.banjie.access.deputies.StandIns;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.ClosedWhere.Place;
import org.banjie.cases.mandates.Mandates;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** Who may see a case, and how much of it: by grant, office, kind and recusal. */
@Component
public class Rights {

    private final Kinds kinds;
    private final Cases cases;
    private final Mandates mandates;
    private final Units units;
    private final Recusals recusals;
    private final StandIns standIns;

    Rights(Kinds kinds, Cases cases, Mandates mandates, Units units, Recusals recusals, StandIns standIns) {
        this.kinds = kinds;
        this.cases = cases;
        this.mandates = mandates;
        this.units = units;
        this.recusals = recusals;
        this.standIns = standIns;
    }

    /** The case, when this person may see any of it. An unknown case and one they may not see answer alike. */
    public Case visible(Actor actor, String caseNo) {
        return cases.find(caseNo)
                .filter(found -> sight(actor, found) != Sight.NONE)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo));
    }

    /** How much of the case this person may see; a partner system only what it filed, and what it may call besides. */
    public Sight sight(Actor actor, Case found) {
        if (actor.type() == ActorType.APPLICANT) return isTheirs(actor, found) ? Sight.FULL : Sight.NONE;
        if (actor.type() == ActorType.PARTNER) return actor.uid().equals(found.filedBy()) ? Sight.MASKED : Sight.NONE;
        if (recusals.isRecused(found.caseNo(), actor.uid())) return Sight.NONE;
        return byGrant(actor, standIns.of(actor), found);
    }

    /** Whether it is the applicant's own, or of somebody for whom they act: nothing more from when that is ended. */
    public boolean isTheirs(Actor applicant, Case found) {
        return applicant.type() == ActorType.APPLICANT
                && (applicant.uid().equals(found.account()) || mandates.acts(applicant.uid(), found.caseNo()));
    }

    /** The office of theirs by which an official sees at least so much of a case: never that of somebody absent. */
    public Optional<Grant> seesBy(Actor actor, Case found, Sight least) {
        var sight = kinds.get(found.kind()).sight();
        return actor.grants().stream()
                .filter(grant -> actor.staff() && covers(grant, found))
                .filter(grant -> sight.getOrDefault(grant.role(), Sight.NONE).compareTo(least) >= 0)
                .min(Comparator.comparing(Grant::toString));
    }

    /** Those of the cases of which this person may see anything; recusal is asked once for all of them. */
    public List<Case> visibleAmong(Actor actor, List<Case> found) {
        return seenAmong(actor, found, Sight.PUBLIC);
    }

    /** Those of the cases of which this person may see all. */
    public List<Case> wholeAmong(Actor actor, List<Case> found) {
        return seenAmong(actor, found, Sight.FULL);
    }

    private List<Case> seenAmong(Actor actor, List<Case> found, Sight least) {
        if (!actor.staff()) return List.of();
        var barred = recusals.casesBarredFor(actor.uid());
        var absent = standIns.of(actor);
        return found.stream()
                .filter(one -> !barred.contains(one.caseNo())
                        && byGrant(actor, absent, one).compareTo(least) >= 0)
                .toList();
    }

    /** All the cases of which this official may see anything, as the database is asked for them. */
    public Reach reach(Actor actor) {
        if (!actor.staff()) return Reach.NONE;
        var own = actor.grants().stream().map(grant -> part(grant, any -> true, Set.of()));
        var inTheirPlace = standIns.of(actor).stream()
                .flatMap(one -> one.offices().stream().map(grant -> part(grant, one::covers, one.hidden())));
        var parts = Stream.concat(own, inTheirPlace)
                .filter(part -> !part.kinds().isEmpty())
                .toList();
        return Reach.of(parts, recusals.casesBarredFor(actor.uid()));
    }

    private Reach.Part part(Grant grant, Predicate<String> kind, Set<String> hidden) {
        var seen = kinds.all().stream()
                .filter(one -> one.sight().getOrDefault(grant.role(), Sight.NONE) != Sight.NONE)
                .map(Kind::code)
                .filter(kind)
                .toList();
        return new Reach.Part(seen, units.withAllBelow(grant.unit()), hidden);
    }

    /** How much of each of these cases this official may see, by its number; recusal is asked once for all of them. */
    public Map<String, Sight> sights(Actor actor, Collection<Case> found) {
        var barred = actor.staff() ? recusals.casesBarredFor(actor.uid()) : Set.<String>of();
        var absent = standIns.of(actor);
        return found.stream()
                .collect(Collectors.toMap(
                        Case::caseNo,
                        one -> !actor.staff() || barred.contains(one.caseNo())
                                ? Sight.NONE
                                : byGrant(actor, absent, one)));
    }

    /** Those of these officials who see at least so much of a case by their own offices, not in anybody's place. */
    public List<Actor> whoSees(Collection<Actor> people, Case found, Sight least) {
        var away = recusals.of(found.caseNo());
        return people.stream()
                .filter(one -> one.staff() && !away.contains(one.uid()))
                .filter(one -> byGrant(one, List.of(), found).compareTo(least) >= 0)
                .toList();
    }

    /** Codes of the kinds of which this person may see anything somewhere. */
    public Set<String> kindsFor(Actor actor) {
        var absent = standIns.of(actor);
        return kinds.all().stream()
                .filter(kind -> roles(actor, absent, kind.code())
                        .anyMatch(role -> kind.sight().getOrDefault(role, Sight.NONE) != Sight.NONE))
                .map(Kind::code)
                .collect(Collectors.toSet());
    }

    /** Of which kinds this person may see anything, and in which office or area; recusal is asked apart. */
    public Set<Place> placesFor(Actor actor) {
        if (!actor.staff()) return Set.of();
        return actor.grants().stream()
                .flatMap(grant -> kinds.all().stream()
                        .filter(kind -> kind.sight().getOrDefault(grant.role(), Sight.NONE) != Sight.NONE)
                        .map(kind -> new Place(kind.code(), grant.unit())))
                .collect(Collectors.toSet());
    }

    /** The name of an applicant as this person may read it wherever cases of that kind stand in a list. */
    public String nameFor(Actor actor, String kind, String name) {
        var sight = kinds.get(kind).sight();
        var masked = actor.roles().stream()
                .map(role -> sight.getOrDefault(role, Sight.NONE))
                .max(Sight::compareTo)
                .filter(most -> most == Sight.MASKED)
                .isPresent();
        return masked ? kinds.get(kind).applicant().maskedName(name) : name;
    }

    private static Stream<String> roles(Actor actor, List<StandIn> absent, String kind) {
        var inTheirPlace = absent.stream()
                .filter(one -> one.covers(kind))
                .flatMap(one -> one.offices().stream())
                .map(Grant::role);
        return Stream.concat(actor.roles().stream(), inTheirPlace);
    }

    /** A deputy sees of the absent one's cases what the absent one would. */
    private Sight byGrant(Actor actor, List<StandIn> absent, Case found) {
        var inTheirPlace = absent.stream()
                .filter(one -> one.covers(found.kind(), found.caseNo()))
                .flatMap(one -> one.offices().stream());
        return Stream.concat(actor.grants().stream(), inTheirPlace)
                .filter(grant -> covers(grant, found))
                .map(grant -> kinds.get(found.kind()).sight().getOrDefault(grant.role(), Sight.NONE))
                .max(Sight::compareTo)
                .orElse(Sight.NONE);
    }

    /** Whether an office is one of those that answer for a case: where it belongs, or where it was handed in. */
    public boolean answersFor(Grant grant, Case found) {
        return units.within(found.area(), grant.unit()) || units.within(found.intakeUnit(), grant.unit());
    }

    private boolean covers(Grant grant, Case found) {
        return answersFor(grant, found) || (found.residence() != null && units.within(found.residence(), grant.unit()));
    }
}
