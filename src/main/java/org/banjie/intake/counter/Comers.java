package org.banjie.intake.counter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.banjie.finding.Finder;
import org.banjie.finding.Sought;
import org.banjie.intake.applications.Application.Person;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.OnFile;
import org.banjie.numbers.IdentityPaper;
import org.banjie.vault.Mask;
import org.springframework.stereotype.Component;

/** Whoever comes to a counter may be known already: from a household's file, or from what they applied for before. */
@Component
class Comers {

    private static final int MOST = 8;
    private static final String CASE = "case:";
    private static final String FILE = "file:";

    private final List<OnFile> files;
    private final Finder finder;
    private final CaseSearch search;
    private final Cases cases;
    private final Rights rights;
    private final Recusals recusals;
    private final Kinds kinds;

    Comers(
            List<OnFile> files,
            Finder finder,
            CaseSearch search,
            Cases cases,
            Rights rights,
            Recusals recusals,
            Kinds kinds) {
        this.files = files;
        this.finder = finder;
        this.search = search;
        this.cases = cases;
        this.rights = rights;
        this.recusals = recusals;
        this.kinds = kinds;
    }

    /**
     * Somebody who may be meant.
     *
     * @param key what {@link #get} takes
     * @param number covered; null where the case tells it
     * @param matter of the case they applied in; null where they are on file
     */
    record Known(String key, String name, String number, String matter, Case found) {

        @Override
        public String toString() {
            return "Known[" + key + "]";
        }
    }

    /** A few, first those on file, then the newest cases; only of files and cases this person reads in full. */
    List<Known> find(Actor actor, Kind kind, String text, Locale locale) {
        var known = new ArrayList<Known>();
        of(kind).ifPresent(file -> file.find(actor, text)
                .forEach(one ->
                        known.add(new Known(FILE + one.key(), one.name(), Mask.idNo(one.number()), null, null))));
        cases(actor, text)
                .forEach(one -> known.add(new Known(
                        CASE + one.caseNo(),
                        one.applicantName(),
                        null,
                        kinds.get(one.kind()).matter(one.category()).in(locale),
                        one)));
        return known;
    }

    /** Name, number and phone of one of those that were found; empty for whom this person may not read in full. */
    Optional<Person> get(Actor actor, Kind kind, String key) {
        if (key.startsWith(FILE)) {
            return of(kind).flatMap(file -> file.get(actor, key.substring(FILE.length())))
                    .map(one -> new Person(one.name(), one.number(), "", phone(actor, one.number())));
        }
        return cases.find(key.replaceFirst("^" + CASE, ""))
                .filter(one -> !rights.wholeAmong(actor, List.of(one)).isEmpty())
                .map(one -> cases.applicant(one.caseNo()))
                .map(one -> new Person(one.name(), one.idNo(), "", one.phone()));
    }

    Optional<OnFile> of(Kind kind) {
        return files.stream().filter(one -> one.kind().equals(kind.code())).findFirst();
    }

    /** The one they left last. */
    private String phone(Actor actor, String number) {
        return rights.wholeAmong(actor, cases.ofPerson(number, MOST)).stream()
                .findFirst()
                .map(one -> cases.applicant(one.caseNo()).phone())
                .orElse("");
    }

    /** Their own: a case that names them beside somebody else is not what they come back for. */
    private List<Case> cases(Actor actor, String text) {
        var number = IdentityPaper.normal(text);
        if (IdentityPaper.of(number).isPresent()) return rights.wholeAmong(actor, cases.ofPerson(number, MOST));
        var units = actor.grants().stream().map(Grant::unit).distinct().toList();
        var kept = recusals.casesBarredFor(actor.uid()).size();
        var numbers = finder.cases(Sought.of(text), units, rights.kindsFor(actor), MOST + kept);
        return rights.wholeAmong(actor, search.all(numbers)).stream()
                .filter(one -> one.applicantName().contains(text))
                .sorted(Comparator.comparing(Case::handedInAt).reversed())
                .limit(MOST)
                .toList();
    }
}
