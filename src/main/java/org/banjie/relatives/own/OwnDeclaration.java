package org.banjie.relatives.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.relatives.keeping.InputCheck;
import org.banjie.relatives.keeping.Keeping;
import org.banjie.relatives.keeping.RegisterRecord;
import org.banjie.relatives.keeping.RelationInput;
import org.banjie.relatives.register.Declaration;
import org.banjie.relatives.register.Declarations;
import org.banjie.relatives.register.NewRelation;
import org.banjie.relatives.register.Person;
import org.banjie.relatives.register.Persons;
import org.banjie.relatives.register.RegisterChanged;
import org.banjie.relatives.register.Relation;
import org.banjie.relatives.register.StaffRelations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member of staff declares of their own relatives, once a year and on every change; nobody else's. */
@Service
@Transactional
class OwnDeclaration {

    private final SignedIn signedIn;
    private final Persons persons;
    private final StaffRelations relations;
    private final Declarations declarations;
    private final InputCheck check;
    private final RegisterRecord record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnDeclaration(
            SignedIn signedIn,
            Persons persons,
            StaffRelations relations,
            Declarations declarations,
            InputCheck check,
            RegisterRecord record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signedIn = signedIn;
        this.persons = persons;
        this.relations = relations;
        this.declarations = declarations;
        this.check = check;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody has declared. */
    record Own(Person person, List<Relation> relations, List<Declaration> declarations) {

        /** The declaration of that year; null before. */
        Declaration of(int year) {
            return declarations.stream()
                    .filter(one -> one.year() == year)
                    .findFirst()
                    .orElse(null);
        }

        List<Relation> inForce() {
            return relations.stream().filter(one -> one.endedOn() == null).toList();
        }
    }

    /** Empty for a member of staff whom the district has not entered yet. */
    Optional<Own> read() {
        var actor = staff();
        return persons.ofAccount(actor.uid()).map(person -> {
            record.of(actor, "own-read", person.id());
            return new Own(person, relations.of(person.id()), declarations.of(person.id()));
        });
    }

    void add(RelationInput typed) {
        var errors = check.errors();
        var relation = check.relation(typed, "", errors);
        errors.raise();
        relations.add(me().id(), relation, today());
        record.of(staff(), "relation-declared", me().id());
        events.publishEvent(new RegisterChanged(me().id()));
    }

    void end(UUID relation) {
        if (!relations.end(me().id(), relation, today())) throw Keeping.gone();
        record.of(staff(), "relation-ended", me().id());
    }

    /**
     * Declares for the year, with these relatives besides those declared before, and signs the pledge.
     *
     * @param pledge must be true: without the pledge there is no declaration
     * @throws org.banjie.refusal.Invalid with every error
     */
    void declare(List<RelationInput> typed, boolean pledge) {
        var errors = check.errors();
        var added = new ArrayList<NewRelation>();
        for (var i = 0; i < typed.size(); i++) added.add(check.relation(typed.get(i), "relations[" + i + "].", errors));
        check.pledge(pledge, errors);
        errors.raise();
        var me = me();
        added.forEach(one -> relations.add(me.id(), one, today()));
        var none = relations.of(me.id()).stream().allMatch(one -> one.endedOn() != null);
        declarations.add(me.id(), today(), none);
        record.of(staff(), "declared", me.id());
        events.publishEvent(new RegisterChanged(me.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Person me() {
        return persons.ofAccount(staff().uid())
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "not-entered", "relatives.not-entered"));
    }

    private Actor staff() {
        var actor = signedIn.actor();
        if (actor.staff()) return actor;
        throw new Refusal(RefusalKind.BARRED, "not-your-office", "relatives.barred");
    }
}
