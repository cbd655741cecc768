package org.banjie.worklist.recusal;

import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.recusals.Recusal;
import org.banjie.access.recusals.Recusal.Cause;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Reasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody keeps away from a case: at once when they say so themselves (自行回避), or when a leader orders it (责令回避).
 * What they have in hand is free from then on, and the case does not exist for them any more. A leader can lift it.
 */
@Service
@Transactional
public class RecusalDesk {

    private final Rights rights;
    private final RecusalRights deciding;
    private final Recusals recusals;
    private final Cases cases;
    private final Journal journal;

    RecusalDesk(Rights rights, RecusalRights deciding, Recusals recusals, Cases cases, Journal journal) {
        this.rights = rights;
        this.deciding = deciding;
        this.recusals = recusals;
        this.cases = cases;
        this.journal = journal;
    }

    /**
     * @param uid who keeps away; blank for oneself
     * @throws Refusal NOT_FOUND for a case the actor may not know of; BARRED {@code not-leader} where they do not decide of
     *     that person, whether there is one or not; CONFLICT {@code keeps-away} for whoever does already
     * @throws org.banjie.refusal.Invalid without a reason
     */
    public void recuse(Actor actor, String caseNo, String uid, String reason) {
        var found = staffSees(actor, caseNo);
        var own = uid == null || uid.isBlank() || uid.strip().equals(actor.uid());
        var whom = own ? actor.uid() : uid.strip();
        if (!own) demandDecides(actor, whom);
        var why = Reasons.demand(reason, "recusal.why.missing");
        cases.lock(caseNo);
        var cause = own ? Cause.OWN : Cause.ORDERED;
        record(actor, found, own ? ownOffice(actor) : RecusalRights.office(actor), deed(cause), whom);
        if (!recusals.recuse(caseNo, whom, cause, why, actor.uid())) throw already();
    }

    /** As {@link #recuse}, of somebody else: an order that names nobody is none. @throws Refusal also INVALID for nobody named */
    public void order(Actor actor, String caseNo, String uid, String reason) {
        staffSees(actor, caseNo);
        if (uid.isBlank()) throw new Refusal(RefusalKind.INVALID, "nobody-named", "recusal.order.whom.missing");
        recuse(actor, caseNo, uid, reason);
    }

    /**
     * Whoever said so themselves, was ordered or was applied against may work on the case again.
     *
     * @throws Refusal as {@link #recuse}; CONFLICT {@code not-liftable} for kinship and for whoever need not keep away
     */
    public void lift(Actor actor, String caseNo, String uid, String reason) {
        var found = staffSees(actor, caseNo);
        demandDecides(actor, uid);
        var why = Reasons.demand(reason, "recusal.why.missing");
        cases.lock(caseNo);
        if (!recusals.lift(caseNo, uid, why, actor.uid())) {
            throw new Refusal(RefusalKind.CONFLICT, "not-liftable", "recusal.not-liftable");
        }
        record(actor, found, RecusalRights.office(actor), "recusal-lifted", uid);
    }

    /** Those of a case that this person could lift. */
    @Transactional(readOnly = true)
    public List<Recusal> liftable(Actor actor, String caseNo) {
        if (!deciding.decides(actor)) return List.of();
        return recusals.liftable(caseNo).stream()
                .filter(one -> deciding.decides(actor, one.uid()))
                .toList();
    }

    /** The case, for staff who may see any of it. */
    Case staffSees(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "not-your-office", "worklist.staff-only");
        return found;
    }

    void demandDecides(Actor actor, String uid) {
        if (!deciding.decides(actor, uid)) throw notLeader();
    }

    /** Whoever decides of nobody is told so, whatever there is to decide. */
    void demandLeads(Actor actor) {
        if (!deciding.decides(actor)) throw notLeader();
    }

    private static Refusal notLeader() {
        return new Refusal(RefusalKind.BARRED, "not-leader", "recusal.not-leader");
    }

    void record(Actor actor, Case found, String office, String verb, String whom) {
        journal.record(new Act(found.caseNo(), actor.uid(), office, verb, Map.of("whom", whom)));
    }

    static String ownOffice(Actor actor) {
        return actor.grants().stream()
                .map(grant -> grant.unit())
                .sorted()
                .findFirst()
                .orElse("");
    }

    static String deed(Cause cause) {
        return "recused-" + cause.name().toLowerCase();
    }

    static Refusal already() {
        return new Refusal(RefusalKind.CONFLICT, "keeps-away", "recusal.keeps-away");
    }
}
