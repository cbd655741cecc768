package org.banjie.relatives.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Refusal;
import org.banjie.relatives.register.Declarations;
import org.banjie.relatives.register.Person;
import org.banjie.relatives.register.Persons;
import org.banjie.relatives.register.SoughtRelative;
import org.banjie.relatives.register.Term;
import org.banjie.relatives.register.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register for those who may read it: the district's assistance office and, masked, the auditor; on record. */
@Service
@Transactional
public class Register {

    private final SignedIn signedIn;
    private final Persons persons;
    private final Terms terms;
    private final Declarations declarations;
    private final PersonFiles files;
    private final RegisterRecord record;
    private final Clock clock;

    Register(
            SignedIn signedIn,
            Persons persons,
            Terms terms,
            Declarations declarations,
            PersonFiles files,
            RegisterRecord record,
            Clock clock) {
        this.signedIn = signedIn;
        this.persons = persons;
        this.terms = terms;
        this.declarations = declarations;
        this.files = files;
        this.record = record;
        this.clock = clock;
    }

    /** A page by name. */
    public List<Entry> page(SoughtRelative sought, Persons.Place after, int most) {
        record.listed(reader());
        var year = LocalDate.now(clock).getYear();
        var found = persons.page(sought, year, after, most);
        var ids = found.stream().map(Person::id).toList();
        var posts = terms.of(ids).stream().collect(Collectors.groupingBy(Term::person));
        var declared = declarations.made(ids, year);
        return found.stream()
                .map(one -> new Entry(one, posts.getOrDefault(one.id(), List.of()), declared.contains(one.id())))
                .toList();
    }

    /** @throws Refusal NOT_FOUND when there is nobody of that id */
    public PersonFile person(UUID id) {
        var reader = reader();
        var file = files.of(persons.get(id), reader, RegisterRights.KEEPING.has(reader));
        record.of(reader, "register-read", id);
        return file;
    }

    /** Where the page after this person begins. */
    public Persons.Place after(UUID id) {
        reader();
        return id == null
                ? Persons.Place.START
                : new Persons.Place(persons.get(id).name(), id);
    }

    private Actor reader() {
        return signedIn.demand(RegisterRights.LOOKING);
    }
}
