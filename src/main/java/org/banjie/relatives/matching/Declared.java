package org.banjie.relatives.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.banjie.cases.Case;
import org.banjie.relatives.comparison.ComparisonScope;
import org.banjie.relatives.filings.FilingOrigin;
import org.banjie.relatives.filings.Filings;
import org.banjie.relatives.filings.NewFiling;
import org.banjie.relatives.register.Kinship;
import org.banjie.relatives.register.Person;
import org.banjie.relatives.register.Persons;
import org.banjie.relatives.separation.Filer;
import org.springframework.stereotype.Component;

/**
 * What an applicant declares is filed as well (民发〔2021〕57号第十一条), but a name alone keeps nobody away from a case:
 * whom it means is for the district to confirm.
 */
@Component
class Declared {

    private final Persons persons;
    private final Filings filings;
    private final Filer filer;
    private final Handling handling;
    private final ComparisonScope scope;
    private final Clock clock;

    Declared(Persons persons, Filings filings, Filer filer, Handling handling, ComparisonScope scope, Clock clock) {
        this.persons = persons;
        this.filings = filings;
        this.filer = filer;
        this.handling = handling;
        this.scope = scope;
        this.clock = clock;
    }

    /** Files each relative whom no match has found; once a case. */
    void file(Case found, Household household) {
        if (filings.of(found.caseNo()).stream().anyMatch(filing -> filing.origin() == FilingOrigin.DECLARED)) return;
        var offices = handling.offices(found);
        household.declared().forEach(relative -> file(found.caseNo(), relative, offices));
    }

    private void file(String caseNo, Household.Declared relative, Set<String> offices) {
        var relation = kinship(relative.relation());
        var basis = scope.basis(relation);
        var meant = meant(relative.name(), offices);
        if (basis.isEmpty() || isKnown(caseNo, meant)) return;
        filer.open(new NewFiling(
                caseNo,
                null,
                meant.map(Person::id).orElse(null),
                null,
                relative.name() + "（" + relative.post() + "）",
                relation,
                basis.get(),
                FilingOrigin.DECLARED,
                false,
                false));
    }

    private boolean isKnown(String caseNo, Optional<Person> meant) {
        return meant.isPresent()
                && filings.of(caseNo).stream()
                        .anyMatch(filing -> meant.get().id().equals(filing.person()));
    }

    /** Two of one name are none. */
    private Optional<Person> meant(String name, Set<String> offices) {
        var found = persons.named(name, offices, LocalDate.now(clock));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The form asks what the member of staff is to the household; the register says it the other way round. */
    private static Kinship kinship(String answered) {
        return switch (answered) {
            case "PARENT" -> Kinship.CHILD;
            case "CHILD" -> Kinship.PARENT;
            case "GRANDPARENT" -> Kinship.GRANDCHILD;
            case "GRANDCHILD" -> Kinship.GRANDPARENT;
            default ->
                Arrays.stream(Kinship.values())
                        .filter(one -> one.name().equals(answered))
                        .findFirst()
                        .orElse(Kinship.OTHER);
        };
    }
}
