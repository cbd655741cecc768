package org.banjie.relatives.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.relatives.register.NewTerm;
import org.banjie.relatives.register.Persons;
import org.banjie.relatives.register.RegisterChanged;
import org.banjie.relatives.register.StaffRelations;
import org.banjie.relatives.register.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the district's assistance office keeps the register. */
@Service
@Transactional
public class Keeping {

    private final SignedIn signedIn;
    private final Persons persons;
    private final Terms terms;
    private final StaffRelations relations;
    private final InputCheck check;
    private final RegisterRecord record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keeping(
            SignedIn signedIn,
            Persons persons,
            Terms terms,
            StaffRelations relations,
            InputCheck check,
            RegisterRecord record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signedIn = signedIn;
        this.persons = persons;
        this.terms = terms;
        this.relations = relations;
        this.check = check;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters somebody with their posts.
     *
     * @param onePost whether the paths of the only post have no {@code terms[0].} before them, as on the page
     */
    public UUID enter(PersonInput typed, boolean onePost) {
        var by = keeper();
        var errors = check.errors();
        var name = check.name(typed.name(), "name", errors);
        var uid = check.uid(typed.uid(), "uid", errors);
        var idNo = check.idNo(typed.idNo(), "idNo", errors);
        var posts = new ArrayList<NewTerm>();
        for (var i = 0; i < typed.terms().size(); i++) {
            posts.add(check.term(typed.terms().get(i), onePost ? "" : "terms[" + i + "].", errors));
        }
        errors.raise();
        var id = persons.add(uid, name, idNo);
        posts.forEach(post -> terms.add(id, post));
        record.of(by, "register-entered", id);
        events.publishEvent(new RegisterChanged(id));
        return id;
    }

    public void addTerm(UUID person, TermInput typed) {
        var by = keeper();
        persons.get(person);
        var errors = check.errors();
        var term = check.term(typed, "", errors);
        errors.raise();
        terms.add(person, term);
        record.of(by, "term-added", person);
        events.publishEvent(new RegisterChanged(person));
    }

    public void endTerm(UUID person, long term) {
        var by = keeper();
        if (!terms.end(person, term, today())) throw gone();
        record.of(by, "term-ended", person);
    }

    /** For a committee member without an account, or what somebody has told the office. */
    public void addRelation(UUID person, RelationInput typed) {
        var by = keeper();
        persons.get(person);
        var errors = check.errors();
        var relation = check.relation(typed, "", errors);
        errors.raise();
        relations.add(person, relation, today());
        record.of(by, "relation-declared", person);
        events.publishEvent(new RegisterChanged(person));
    }

    public void endRelation(UUID person, UUID relation) {
        var by = keeper();
        if (!relations.end(person, relation, today())) throw gone();
        record.of(by, "relation-ended", person);
    }

    public static Refusal gone() {
        return new Refusal(RefusalKind.CONFLICT, "gone", "relatives.gone");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Actor keeper() {
        return signedIn.demand(RegisterRights.KEEPING);
    }
}
