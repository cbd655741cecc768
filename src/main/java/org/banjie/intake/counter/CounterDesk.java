package org.banjie.intake.counter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.intake.applications.Application.Person;
import org.banjie.intake.applications.Desks;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.OnFile.Comer;
import org.banjie.numbers.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who stands at the counter, once: what follows from it, and what is on file about them, is filled in. */
@Service
@Transactional
class CounterDesk {

    /** Cases of one person that are looked through; nobody has as many. */
    private static final int MOST = 20;

    private final ApplicationDraftDesk drafts;
    private final Kinds kinds;
    private final Desks desks;
    private final Comers comers;
    private final Cases cases;
    private final CaseAnswers answers;
    private final Rights rights;
    private final Journal journal;

    CounterDesk(
            ApplicationDraftDesk drafts,
            Kinds kinds,
            Desks desks,
            Comers comers,
            Cases cases,
            CaseAnswers answers,
            Rights rights,
            Journal journal) {
        this.drafts = drafts;
        this.kinds = kinds;
        this.desks = desks;
        this.comers = comers;
        this.cases = cases;
        this.answers = answers;
        this.rights = rights;
        this.journal = journal;
    }

    /**
     * @param seen as {@link ApplicationDraftDesk#applicant}
     * @throws org.banjie.refusal.Refusal as there
     */
    void writes(Actor actor, UUID id, Person person, String seen) {
        var before = drafts.get(actor, id);
        drafts.applicant(actor, id, person, seen);
        var kind = kinds.get(before.kind());
        ObjectNode filled = before.application().answers().deepCopy();
        fill(actor, kind, before, person, filled);
        if (!filled.equals(before.application().answers())) drafts.answers(actor, id, filled, "*");
    }

    private void fill(Actor actor, Kind kind, ApplicationDraft before, Person person, ObjectNode filled) {
        var village = desks.villageOr(actor, kind, "");
        var onFile = comers.of(kind);
        if (onFile.isEmpty() || person.number().isEmpty()) return;
        var name = person.name() == null ? "" : Typed.name(person.name());
        var comer = new Comer(
                name, person.number(), before.application().applicant().number(), village);
        onFile.get().fill(actor, comer, earlier(actor, kind, comer), filled);
    }

    /** What they wrote the last time, here or in what this counter has to do with; whoever reads it is on record. */
    private Optional<JsonNode> earlier(Actor actor, Kind kind, Comer comer) {
        return rights.visibleAmong(actor, cases.ofPerson(comer.number(), MOST)).stream()
                .filter(one ->
                        one.kind().equals(kind.code()) && one.applicantName().equals(comer.name()))
                .findFirst()
                .flatMap(one -> read(actor, kind, one));
    }

    private Optional<JsonNode> read(Actor actor, Kind kind, Case found) {
        var given = answers.latest(found.caseNo(), kind.form());
        given.ifPresent(any -> journal.record(
                new Act(found.caseNo(), actor.uid(), desks.office(actor, kind), "read-at-counter", Map.of())));
        return given;
    }
}
