package org.banjie.intake.applications;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.banjie.kinds.own.UnderWay;
import org.banjie.time.BanjieClock;
import org.springframework.stereotype.Component;

/**
 * Finds what is under way already for whoever applies: of the same kind and category, or of the household they belong to.
 * It is said before handing in, or with the answer, and nothing is refused: a second application may be meant.
 */
@Component
public class Alike {

    /** Cases of one person that are looked at; nobody has as many open ones. */
    private static final int MOST = 50;

    private final Cases cases;
    private final Rights rights;
    private final Kinds kinds;
    private final WhoseNumber numbers;
    private final List<UnderWay> households;

    Alike(Cases cases, Rights rights, Kinds kinds, WhoseNumber numbers, List<UnderWay> households) {
        this.cases = cases;
        this.rights = rights;
        this.kinds = kinds;
        this.numbers = numbers;
        this.households = households;
    }

    /**
     * Such a case.
     *
     * @param caseNo null for whoever may not see it: they may know that it is there, and since when
     */
    public record Found(String caseNo, LocalDate since) {}

    /** The newest that may be seen; else, to others than staff, that there is one. */
    public Optional<Found> to(Actor actor, Application application) {
        // whoever applies for another learns nothing of them by typing in their number
        if (application.forAnother()) return Optional.empty();
        var all = Stream.concat(own(actor, application), ofTheHousehold(actor, application))
                .sorted(Comparator.comparing(Case::handedInAt).reversed())
                .toList();
        var seen = visible(actor, all).stream().findFirst().map(one -> new Found(one.caseNo(), since(one)));
        if (seen.isPresent() || actor.staff()) return seen;
        return all.stream().findFirst().map(one -> new Found(null, since(one)));
    }

    private Stream<Case> own(Actor actor, Application application) {
        var kind = kinds.get(application.kind());
        var category = application.answers().path(kind.category().answer()).asText(null);
        return theirs(actor, application.applicant().number()).stream()
                .filter(one -> one.kind().equals(kind.code())
                        && Objects.equals(one.category(), category)
                        && !one.status().isClosed());
    }

    private List<Case> theirs(Actor actor, String number) {
        if (actor.type() == ActorType.APPLICANT) return cases.ofAccount(actor.uid(), MOST);
        return number.isEmpty() ? List.of() : cases.ofPerson(number, MOST);
    }

    private Stream<Case> ofTheHousehold(Actor actor, Application application) {
        return households.stream()
                .filter(one -> one.kind().equals(application.kind()))
                .flatMap(one -> one.of(askedFor(actor, application, one)).stream()
                        .filter(other -> one.isSame(other, application.answers())));
    }

    /** Nobody but staff learns by typing in a number whether its owner has applied: applicants ask for themselves alone. */
    private List<String> askedFor(Actor actor, Application application, UnderWay household) {
        var applicant = numbers.of(actor, application).filter(household::mayBeTold).stream();
        if (!actor.staff()) return applicant.toList();
        var members = household.people(application.answers()).stream().limit(MOST);
        return Stream.concat(applicant, members).toList();
    }

    private List<Case> visible(Actor actor, List<Case> all) {
        if (actor.staff()) return rights.visibleAmong(actor, all);
        return all.stream()
                .filter(one -> rights.sight(actor, one) != Sight.NONE)
                .toList();
    }

    private static LocalDate since(Case one) {
        return LocalDate.ofInstant(one.handedInAt(), BanjieClock.ZONE);
    }
}
