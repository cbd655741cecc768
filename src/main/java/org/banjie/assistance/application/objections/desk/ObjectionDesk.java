package org.banjie.assistance.application.objections.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Grant;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.objections.Objection;
import org.banjie.assistance.application.objections.ObjectionInput;
import org.banjie.assistance.application.objections.ObjectionOutcomes;
import org.banjie.assistance.application.objections.ObjectionRights;
import org.banjie.assistance.application.objections.Objections;
import org.banjie.assistance.application.objections.notice.Notices;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.own.ExitEntry;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff enter objections and complaints, read them and answer whoever brought them. */
@Service
@Transactional
class ObjectionDesk implements ExitEntry {

    /** Tells the case of the answer that the answer has been given. */
    static final String TOLD = "Msg_Told";

    private final Rights rights;
    private final Units units;
    private final Cases cases;
    private final Notices notices;
    private final Objections entries;
    private final ObjectionOutcomes outcomes;
    private final Effects effects;
    private final Flow flow;
    private final Journal journal;
    private final Clock clock;

    ObjectionDesk(
            Rights rights,
            Units units,
            Cases cases,
            Notices notices,
            Objections entries,
            ObjectionOutcomes outcomes,
            Effects effects,
            Flow flow,
            Journal journal,
            Clock clock) {
        this.rights = rights;
        this.units = units;
        this.cases = cases;
        this.notices = notices;
        this.entries = entries;
        this.outcomes = outcomes;
        this.effects = effects;
        this.flow = flow;
        this.journal = journal;
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
     * @throws Refusal BARRED for who may not, CONFLICT when it came after the case was closed or, for an
     *     objection, was never put up
     */
    public void enter(Actor actor, String caseNo, ObjectionInput input) {
        var seen = seen(actor, caseNo);
        if (!over(ObjectionRights.RECORDING, actor, seen)) throw barred();
        var found = cases.lock(caseNo);
        var today = LocalDate.now(clock);
        var faults = input.faults(found.acceptedOn(), today);
        if (!faults.isEmpty()) throw new Invalid(faults);
        var office = office(actor, found);
        if (input.complains()) effects.complain(found, input, actor.uid(), office);
        else effects.object(found, input, actor.uid(), office);
    }

    @Override
    public String kind() {
        return AssistanceModel.KIND;
    }

    @Override
    public void enter(Actor by, String caseNo, String exit, String words) {
        enter(by, caseNo, ObjectionInput.byTelephone(exit.equals(Effects.COMPLAIN), LocalDate.now(clock), words));
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
        outcomes.told(id, on, how.strip());
        journal.record(new Act(entry.caseNo(), actor.uid(), office(actor, found), "objection-answered", Map.of()));
        if (entry.answer() != null && flow.listens(entry.answer(), TOLD)) flow.signal(entry.answer(), TOLD);
    }

    private Case seen(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        if (!actor.staff() || notices.of(found.kind()).isEmpty()) throw barred();
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

    private static Invalid invalid(String field) {
        return new Invalid(List.of(new InputError(field, field, "objections.fault." + field)));
    }
}
