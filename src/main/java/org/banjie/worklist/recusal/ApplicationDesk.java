package org.banjie.worklist.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusal.Cause;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.kinds.Kinds;
import org.banjie.notices.messages.Messages;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Reasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applicant applies that somebody keep away (申请回避): whoever received it enters it with the day it came, a leader
 * decides with a reason, and the applicant is told. Until then the work goes on (行政处罚法第四十三条).
 */
@Service
@Transactional
public class ApplicationDesk {

    private final RecusalDesk desk;
    private final RecusalRights deciding;
    private final RecusalApplications applications;
    private final Recusals recusals;
    private final StaffDirectory staff;
    private final Cases cases;
    private final Kinds kinds;
    private final Messages messages;
    private final Clock clock;

    ApplicationDesk(
            RecusalDesk desk,
            RecusalRights deciding,
            RecusalApplications applications,
            Recusals recusals,
            StaffDirectory staff,
            Cases cases,
            Kinds kinds,
            Messages messages,
            Clock clock) {
        this.desk = desk;
        this.deciding = deciding;
        this.applications = applications;
        this.recusals = recusals;
        this.staff = staff;
        this.cases = cases;
        this.kinds = kinds;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param receivedOn null for today
     * @throws Invalid with every fault: nobody of that name has to do with the case, no reason, a day that cannot be
     * @throws Refusal NOT_FOUND for a case the actor may not know of; CONFLICT {@code asked-already} while one waits
     */
    public UUID enter(Actor actor, String caseNo, String uid, String reason, LocalDate receivedOn) {
        var found = desk.staffSees(actor, caseNo);
        var why = Reasons.demand(reason, "recusal.application.why.missing");
        var came = receivedOn == null ? LocalDate.now(clock) : receivedOn;
        if (deciding.involved(found).stream().noneMatch(one -> one.uid().equals(uid))) {
            throw invalid("uid", "recusal.application.whom.missing");
        }
        var opened = LocalDate.ofInstant(found.handedInAt(), clock.getZone());
        if (came.isAfter(LocalDate.now(clock)) || came.isBefore(opened)) {
            throw invalid("receivedOn", "recusal.application.received.wrong");
        }
        var id = applications
                .add(caseNo, uid, why, came, actor.uid())
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "asked-already", "recusal.application.waits"));
        desk.record(actor, found, RecusalDesk.ownOffice(actor), "recusal-applied-for", uid);
        return id;
    }

    /** @throws Refusal as {@link RecusalDesk#recuse}; CONFLICT {@code decided} when somebody else was first */
    public void decide(Actor actor, String caseNo, UUID id, boolean granted, String reason) {
        var found = desk.staffSees(actor, caseNo);
        desk.demandLeads(actor);
        var asked = applications.find(caseNo, id).orElseThrow(ApplicationDesk::decided);
        desk.demandDecides(actor, asked.uid());
        var why = Reasons.demand(reason, "recusal.why.missing");
        cases.lock(caseNo);
        if (!applications.decide(id, granted, why, actor.uid())) throw decided();
        var verb = granted ? RecusalDesk.deed(Cause.APPLIED) : "recusal-refused";
        desk.record(actor, found, RecusalRights.office(actor), verb, asked.uid());
        if (granted) recusals.recuse(caseNo, asked.uid(), Cause.APPLIED, asked.reason(), actor.uid());
        tell(found, asked.uid(), granted, why);
    }

    /** Those of a case that wait, for those who decide of them. */
    @Transactional(readOnly = true)
    public List<Application> waiting(Actor actor, String caseNo) {
        if (!deciding.decides(actor)) return List.of();
        return applications.waiting(caseNo).stream()
                .filter(one -> deciding.decides(actor, one.uid()))
                .toList();
    }

    private void tell(Case found, String uid, boolean granted, String why) {
        var kind = kinds.get(found.kind());
        if (kind.internal()) return;
        messages.write(
                found.caseNo(),
                cases.applicant(found.caseNo()).phone(),
                Locale.CHINA,
                granted ? "recusal-granted" : "recusal-refused",
                kind.matter(found.category()).zh(),
                found.caseNo(),
                staff.find(uid).map(Actor::name).orElse(uid),
                why);
    }

    private static Invalid invalid(String path, String key) {
        return new Invalid(List.of(new InputError(path, "wrong", key)));
    }

    private static Refusal decided() {
        return new Refusal(RefusalKind.CONFLICT, "decided", "recusal.application.decided");
    }
}
