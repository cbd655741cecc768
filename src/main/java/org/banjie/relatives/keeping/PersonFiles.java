package org.banjie.relatives.keeping;

import java.util.List;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.banjie.relatives.filings.Filing;
import org.banjie.relatives.filings.Filings;
import org.banjie.relatives.register.Declarations;
import org.banjie.relatives.register.Person;
import org.banjie.relatives.register.Persons;
import org.banjie.relatives.register.Relation;
import org.banjie.relatives.register.StaffRelations;
import org.banjie.relatives.register.Terms;
import org.banjie.vault.Mask;
import org.springframework.stereotype.Component;

/** Puts together what the register knows of somebody. */
@Component
class PersonFiles {

    private static final int FILINGS = 50;

    private final Persons persons;
    private final Terms terms;
    private final StaffRelations relations;
    private final Declarations declarations;
    private final Filings filings;
    private final CaseSearch search;
    private final Rights rights;

    PersonFiles(
            Persons persons,
            Terms terms,
            StaffRelations relations,
            Declarations declarations,
            Filings filings,
            CaseSearch search,
            Rights rights) {
        this.persons = persons;
        this.terms = terms;
        this.relations = relations;
        this.declarations = declarations;
        this.filings = filings;
        this.search = search;
        this.rights = rights;
    }

    /** @param full whether numbers and relatives' names are readable */
    PersonFile of(Person person, Actor reader, boolean full) {
        var idNo = persons.idNo(person.id());
        return new PersonFile(
                person,
                full ? idNo : Mask.idNo(idNo),
                terms.of(List.of(person.id())),
                relations.of(person.id()).stream()
                        .map(one -> full ? one : masked(one))
                        .toList(),
                declarations.of(person.id()),
                filings(person, reader));
    }

    /** Whoever keeps the register may be a relative too: they read nothing of a case they have to keep away from. */
    private List<Filing> filings(Person person, Actor reader) {
        var all = filings.ofPerson(person.id(), FILINGS);
        var caseNos = all.stream().map(Filing::caseNo).collect(Collectors.toSet());
        var visible = rights.visibleAmong(reader, search.all(caseNos)).stream()
                .map(Case::caseNo)
                .collect(Collectors.toSet());
        return all.stream().filter(one -> visible.contains(one.caseNo())).toList();
    }

    private static Relation masked(Relation one) {
        return new Relation(
                one.id(),
                one.relation(),
                Mask.name(one.name()),
                Mask.idNo(one.idNo()),
                one.declaredOn(),
                one.endedOn());
    }
}
