package org.banjie.assistance.households.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantRows;
import org.banjie.grants.Grants;
import org.banjie.grants.holding.HeldGrant;
import org.banjie.grants.holding.HoldAct;
import org.banjie.grants.holding.Holds;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.notices.messages.Messages;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.seconding.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Paying a grant is held back, and begun again, by two people: one asks for it and says why, another one of the same office
 * decides it. It holds from that day; the family is told and reads the reason.
 */
@Service
@Transactional
class HoldActs {

    private static final int LONGEST = 500;

    private final HouseholdFiles files;
    private final GrantRows rows;
    private final Grants grants;
    private final Holds holds;
    private final Cases cases;
    private final Messages messages;
    private final Journal journal;

    HoldActs(
            HouseholdFiles files,
            GrantRows rows,
            Grants grants,
            Holds holds,
            Cases cases,
            Messages messages,
            Journal journal) {
        this.files = files;
        this.rows = rows;
        this.grants = grants;
        this.holds = holds;
        this.cases = cases;
        this.messages = messages;
        this.journal = journal;
    }

    /** @throws Refusal CONFLICT {@code closed-grant} where nothing is paid any more, {@code hold-waits} where one waits */
    void propose(Actor actor, long household, long grant, String why) {
        var file = files.get(actor, household);
        FileActs.demand(file.mayReport());
        if (why == null || why.isBlank() || why.length() > LONGEST) {
            throw new Invalid(List.of(FileActs.error("why", "why")));
        }
        var of = rows.lock(FileActs.of(file, grant).id()).orElseThrow(Grants::unknown);
        if (!of.pays()) throw conflict("closed-grant", "households.closed-grant");
        if (!holds.waiting(List.of(grant)).isEmpty()) throw conflict("hold-waits", "households.hold.waits");
        holds.propose(of, HoldAct.of(of), why.strip(), actor.uid());
        record(of, actor, "hold-proposed", Map.of("act", HoldAct.of(of).name()));
    }

    /** @throws Refusal BARRED {@code four-eyes} for whoever asked for it */
    void confirm(Actor actor, long household, long id) {
        var file = files.get(actor, household);
        FileActs.demand(file.mayConfirmHolds());
        var hold = waiting(file, id);
        holds.requests().confirm(id, actor.uid());
        var grant = grants.hold(hold.grantId(), hold.act() == HoldAct.SUSPEND, actor.uid());
        tell(grant, hold.act());
    }

    /** Takes it back, or refuses it: nothing changes. */
    void drop(Actor actor, long household, long id) {
        var file = files.get(actor, household);
        FileActs.demand(file.mayConfirmHolds() || file.mayReport());
        var hold = waiting(file, id);
        holds.requests().drop(id, actor.uid());
        record(FileActs.of(file, hold.grantId()), actor, "hold-dropped", Map.of());
    }

    private HeldGrant waiting(HouseholdFile file, long id) {
        return holds.waiting(id)
                .filter(one ->
                        file.grants().stream().anyMatch(line -> line.grant().id() == one.grantId()))
                .orElseThrow(Requests::gone);
    }

    private void tell(BenefitGrant grant, HoldAct act) {
        var phone = cases.applicant(grant.caseNo()).phone();
        var message = act == HoldAct.SUSPEND ? "grant-suspended" : "grant-resumed";
        messages.write(grant.caseNo(), phone, Locale.CHINA, message, "", grant.caseNo());
    }

    private void record(BenefitGrant grant, Actor actor, String verb, Map<String, String> detail) {
        journal.record(new Act(grant.caseNo(), actor.uid(), grant.street(), verb, detail));
    }

    private static Refusal conflict(String type, String message) {
        return new Refusal(RefusalKind.CONFLICT, type, message);
    }
}
