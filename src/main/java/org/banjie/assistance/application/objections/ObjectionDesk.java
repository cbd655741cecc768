package org.banjie.assistance.application.objections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Grant;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.publicity.Publicities;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.ExitTaken;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.Signature;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters objections and complaints and says what they set off. An objection is in time by the day it was received; when the
 * case has gone on to its confirmation meanwhile, that is taken back (民发〔2021〕57号第十九条).
 */
@Service
@Transactional
class ObjectionDesk {

    /** Exits and messages of the model. */
    private static final String OBJECT = "object";

    private static final String COMPLAIN = "complain";
    private static final String OBJECTION = "Msg_Objection";
    private static final String LATE_OBJECTION = "Msg_LateObjection";
    private static final String COMPLAINT = "Msg_Complaint";

    private final Rights rights;
    private final Units units;
    private final Cases cases;
    private final Publicities publicities;
    private final Objections entries;
    private final Opinions opinions;
    private final Flow flow;
    private final Journal journal;
    private final Sentences sentences;
    private final Clock clock;

    ObjectionDesk(
            Rights rights,
            Units units,
            Cases cases,
            Publicities publicities,
            Objections entries,
            Opinions opinions,
            Flow flow,
            Journal journal,
            Sentences sentences,
            Clock clock) {
        this.rights = rights;
        this.units = units;
        this.cases = cases;
        this.publicities = publicities;
        this.entries = entries;
        this.opinions = opinions;
        this.flow = flow;
        this.journal = journal;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * What this person may read of the entries of a case; complaints only in the circle that looks into them, names only
     * where the answer is given.
     */
    @Transactional(readOnly = true)
    public List<Objection> of(Actor actor, String caseNo) {
        var found = seen(actor, caseNo);
        return entries.of(caseNo).stream()
                .filter(one ->
                        over(one.isComplaint() ? ObjectionRights.COMPLAINTS : ObjectionRights.READING, actor, found))
                .map(one -> one.isComplaint() || over(ObjectionRights.KNOWING, actor, found) ? one : one.withoutName())
                .toList();
    }

    /** Whether this person may enter one. */
    @Transactional(readOnly = true)
    public boolean mayEnter(Actor actor, String caseNo) {
        return over(ObjectionRights.RECORDING, actor, seen(actor, caseNo));
    }

    /**
     * Enters one.
     *
     * @throws Invalid naming everything that is wrong with it
     * @throws Refusal BARRED for who may not, CONFLICT when the case is closed or, for an objection, was never put up
     */
    public void enter(Actor actor, String caseNo, ObjectionInput input) {
        var seen = seen(actor, caseNo);
        if (!over(ObjectionRights.RECORDING, actor, seen)) throw barred();
        var found = cases.lock(caseNo);
        var today = LocalDate.now(clock);
        var faults = input.faults(found.acceptedOn(), today);
        if (!faults.isEmpty()) throw new Invalid(faults);
        if (found.status().isClosed()) throw conflict("closed");
        var office = office(actor, found);
        if (input.complains()) complain(actor, found, input, office);
        else object(actor, found, input, office);
    }

    /** Whoever brought it has been told (民发〔2021〕57号第三十七条): by whom, when and how. */
    public void tell(Actor actor, UUID id, LocalDate on, String how) {
        var entry = entries.find(id).orElseThrow(ObjectionDesk::unknown);
        var found = seen(actor, entry.caseNo());
        var circle = entry.isComplaint() ? ObjectionRights.COMPLAINTS : ObjectionRights.KNOWING;
        if (!over(circle, actor, found)) throw unknown();
        var today = LocalDate.now(clock);
        if (on == null || on.isAfter(today) || on.isBefore(entry.receivedOn())) throw invalid("toldOn");
        if (how == null || how.isBlank() || how.length() > 2000) throw invalid("toldHow");
        entries.told(id, on, how.strip());
        journal.record(new Act(entry.caseNo(), actor.uid(), office(actor, found), "objection-answered", Map.of()));
    }

    private void complain(Actor actor, Case found, ObjectionInput input, String office) {
        if (!flow.listens(found.caseNo(), COMPLAINT)) throw conflict("closed");
        entries.add(found.caseNo(), input, true, actor.uid(), office);
        sets(actor, found, COMPLAIN, office, COMPLAINT);
    }

    private void object(Actor actor, Case found, ObjectionInput input, String office) {
        var notice = publicities.latest(found.caseNo()).orElseThrow(() -> conflict("no-notice"));
        var inTime = !input.receivedOn().isBefore(notice.startsOn())
                && !input.receivedOn().isAfter(notice.endsOn());
        entries.add(found.caseNo(), input, inTime, actor.uid(), office);
        if (!inTime) {
            journal.record(new Act(found.caseNo(), actor.uid(), office, "objection-late", Map.of()));
        } else if (flow.listens(found.caseNo(), OBJECTION)) {
            sets(actor, found, OBJECT, office, OBJECTION);
        } else if (flow.listens(found.caseNo(), LATE_OBJECTION)) {
            sets(actor, found, OBJECT, office, LATE_OBJECTION);
        } else {
            journal.record(new Act(found.caseNo(), actor.uid(), office, OBJECT, Map.of()));
        }
    }

    /** The case knows that one came; what it says and who it was stands in the entry alone. */
    private void sets(Actor actor, Case found, String exit, String office, String message) {
        var said = sentences.onPaper("objections.entered." + exit);
        opinions.add(new ExitTaken(new Signature(found.caseNo(), actor.uid(), office, said, clock.instant()), exit));
        journal.record(new Act(found.caseNo(), actor.uid(), office, exit, Map.of()));
        flow.signal(found.caseNo(), message);
    }

    private Case seen(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        if (!actor.staff() || !found.kind().equals(AssistanceModel.KIND)) throw barred();
        return found;
    }

    private boolean over(Circle circle, Actor actor, Case found) {
        return circle.over(actor, found.area(), units)
                || (found.residence() != null && circle.over(actor, found.residence(), units));
    }

    private String office(Actor actor, Case found) {
        return actor.grants().stream()
                .map(Grant::unit)
                .filter(unit -> units.within(found.area(), unit))
                .findFirst()
                .orElse(found.street());
    }

    private static Refusal barred() {
        return new Refusal(RefusalKind.BARRED, "not-your-office", "access.not-your-office");
    }

    private static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-objection", "objections.unknown");
    }

    private static Refusal conflict(String type) {
        return new Refusal(RefusalKind.CONFLICT, type, "objections.refused." + type);
    }

    private static Invalid invalid(String field) {
        return new Invalid(List.of(new InputError(field, field, "objections.fault." + field)));
    }
}
