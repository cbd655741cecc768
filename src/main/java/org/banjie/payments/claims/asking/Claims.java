package org.banjie.payments.claims.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.grants.paying.PaidGrants;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.payments.claims.Claim;
import org.banjie.payments.claims.ClaimNews;
import org.banjie.payments.claims.ClaimRights;
import org.banjie.payments.claims.ClaimRows;
import org.banjie.payments.claims.NewClaim;
import org.banjie.payments.claims.plans.ClaimPlans;
import org.banjie.payments.claims.plans.Instalments;
import org.banjie.payments.claims.plans.MonthSum;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was paid without right is claimed back (社会救助暂行办法第六十八条；民法典第九百八十五条): one of the street asks for it and
 * says why, another one decides it. From then on it is owed by its plan; the family gets the decision on paper and a message.
 */
@Service
@Transactional
public class Claims {

    private final ClaimRows rows;
    private final ClaimPlans plans;
    private final PaidMonths paid;
    private final PaidGrants grants;
    private final ClaimRights rights;
    private final ClaimNews news;
    private final Journal journal;
    private final Clock clock;

    Claims(
            ClaimRows rows,
            ClaimPlans plans,
            PaidMonths paid,
            PaidGrants grants,
            ClaimRights rights,
            ClaimNews news,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.paid = paid;
        this.grants = grants;
        this.rights = rights;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Asks for a claim: what the bank has paid for each of the months beyond what was owed, less what is claimed already.
     *
     * @return its id
     * @throws Invalid with everything that is wrong; where nothing was paid in those months
     */
    public long propose(Actor actor, long grant, NewClaim.Typed typed) {
        var of = grants.lock(grant).orElseThrow(ClaimRights::unknown);
        rights.demand(actor, ClaimRights.ASKING, of.street(), of.caseNo());
        var errors = typed.errors(YearMonth.now(clock));
        if (!errors.isEmpty()) throw new Invalid(errors);
        var wanted = typed.of(of);
        var months = paid.beyond(grant, wanted.from(), wanted.to(), wanted.rightful());
        if (months.isEmpty()) throw new Invalid(List.of(NewClaim.error("nothing")));
        var id = rows.add(wanted, MonthSum.total(months), actor.uid());
        plans.putDown(id, months);
        record(get(id), actor, "claim-proposed");
        return id;
    }

    /** @throws Refusal BARRED {@code four-eyes} for whoever asked for it, CONFLICT {@code no-change} when it waits no longer */
    public void confirm(Actor actor, long id) {
        var claim = get(id);
        rights.demand(actor, ClaimRights.DECIDING, claim.street(), claim.caseNo());
        rows.requests().confirm(id, actor.uid());
        plans.plan(id, Instalments.of(claim.amount(), notBefore(claim.first()), claim.instalments()));
        record(claim, actor, "claim-decided");
        news.decided(get(id));
    }

    /** Takes it back, or refuses it: nothing is owed, and its months can be claimed anew. */
    public void drop(Actor actor, long id) {
        var claim = get(id);
        if (!ClaimRights.DECIDING.has(actor, claim.street())) {
            rights.demand(actor, ClaimRights.ASKING, claim.street(), claim.caseNo());
        } else {
            rights.demand(actor, ClaimRights.DECIDING, claim.street(), claim.caseNo());
        }
        rows.requests().drop(id, actor.uid());
        record(claim, actor, "claim-dropped");
    }

    private Claim get(long id) {
        return rows.find(id).orElseThrow(ClaimRights::unknown);
    }

    /** Nobody is told of an instalment that was due before it was decided. */
    private LocalDate notBefore(LocalDate first) {
        var now = LocalDate.now(clock).withDayOfMonth(1);
        return first.isBefore(now) ? now : first;
    }

    private void record(Claim claim, Actor actor, String verb) {
        var detail = Map.of(
                "claim", Long.toString(claim.id()), "total", claim.amount().toPlainString());
        journal.record(new Act(claim.caseNo(), actor.uid(), claim.street(), verb, detail));
    }
}
