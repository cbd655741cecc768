package org.banjie.payments.claims.returning;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.payments.claims.Balances;
import org.banjie.payments.claims.Claim;
import org.banjie.payments.claims.ClaimEnds;
import org.banjie.payments.claims.ClaimNews;
import org.banjie.payments.claims.ClaimRelief;
import org.banjie.payments.claims.ClaimRights;
import org.banjie.payments.claims.ClaimRows;
import org.banjie.payments.claims.NewClaim;
import org.banjie.payments.claims.plans.ClaimPlans;
import org.banjie.payments.claims.plans.Instalments;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.seconding.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is owed on a claim is given up, or put off, by two people and for a reason; the plan is made anew of what is left. */
@Service
@Transactional
public class ClaimReliefs {

    private static final int LONGEST = 1000;
    private static final int FEN = 2;

    private final ClaimRows rows;
    private final ReliefRows reliefs;
    private final Balances balances;
    private final ClaimPlans plans;
    private final ClaimRights rights;
    private final ClaimEnds ends;
    private final ClaimNews news;
    private final Journal journal;
    private final Clock clock;

    ClaimReliefs(
            ClaimRows rows,
            ReliefRows reliefs,
            Balances balances,
            ClaimPlans plans,
            ClaimRights rights,
            ClaimEnds ends,
            ClaimNews news,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.reliefs = reliefs;
        this.balances = balances;
        this.plans = plans;
        this.rights = rights;
        this.ends = ends;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param amount yuan to WAIVE @param until month of the next instalment, to DEFER */
    public record Wanted(ClaimRelief.Act act, BigDecimal amount, YearMonth until, String why) {

        @Override
        public String toString() {
            return "Wanted[" + act + "]";
        }
    }

    /** @throws Refusal CONFLICT {@code no-change} where the claim is not open, {@code relief-waits} where one waits */
    public void propose(Actor actor, long id, Wanted wanted) {
        var claim = open(actor, ClaimRights.ASKING, id);
        var errors = errors(claim, wanted);
        if (!errors.isEmpty()) throw new Invalid(errors);
        if (reliefs.waiting(id).isPresent()) {
            throw new Refusal(RefusalKind.CONFLICT, "relief-waits", "payments.claim.relief.waits");
        }
        reliefs.add(id, wanted, actor.uid());
        record(claim, actor, "claim-relief-proposed", wanted.act());
    }

    /** @throws Refusal BARRED {@code four-eyes} for whoever asked for it; CONFLICT where less is owed by now */
    public void confirm(Actor actor, long id) {
        var claim = open(actor, ClaimRights.DECIDING, id);
        var relief = reliefs.waiting(id).orElseThrow(Requests::gone);
        if (relief.amount() != null && relief.amount().compareTo(balances.of(id).free()) > 0) {
            throw new Refusal(RefusalKind.CONFLICT, "owed-less", "payments.claim.relief.owed-less");
        }
        reliefs.requests().confirm(relief.id(), actor.uid());
        replan(claim, relief);
        record(claim, actor, "claim-relieved", relief.act());
        news.relieved(claim, relief);
        ends.endWhereReturned(List.of(claim));
    }

    public void drop(Actor actor, long id) {
        var claim = open(actor, ClaimRights.DECIDING, id);
        var relief = reliefs.waiting(id).orElseThrow(Requests::gone);
        reliefs.requests().drop(relief.id(), actor.uid());
        record(claim, actor, "claim-relief-dropped", relief.act());
    }

    /** The one that waits for a second person. */
    @Transactional(readOnly = true)
    public Optional<ClaimRelief> waiting(long claim) {
        return reliefs.waiting(claim);
    }

    /** What is neither returned nor on its way, in as many instalments as are still to come. */
    private void replan(Claim claim, ClaimRelief relief) {
        var now = balances.of(claim.id());
        rows.planned(claim.id(), now.covered());
        var thisMonth = LocalDate.now(clock).withDayOfMonth(1);
        var coming = plans.instalments(claim.id()).stream()
                .filter(one -> !one.month().isBefore(thisMonth))
                .toList();
        var count = Math.max(1, coming.size());
        var first = relief.until() != null
                ? relief.until()
                : coming.isEmpty() ? thisMonth : coming.get(0).month();
        plans.plan(claim.id(), now.free().signum() == 0 ? List.of() : Instalments.of(now.free(), first, count));
    }

    private Claim open(Actor actor, Circle circle, long id) {
        var claim = rows.lock(id).orElseThrow(ClaimRights::unknown);
        rights.demand(actor, circle, claim.street(), claim.caseNo());
        ends.demandOpen(claim);
        return claim;
    }

    private List<InputError> errors(Claim claim, Wanted wanted) {
        var errors = new ArrayList<InputError>();
        if (wanted.act() == null) errors.add(NewClaim.error("act"));
        if (wanted.act() == ClaimRelief.Act.WAIVE && isNoSum(claim, wanted.amount())) {
            errors.add(new InputError("waived", "amount", "payments.claim.wrong.amount"));
        }
        var late = wanted.until() != null && wanted.until().isAfter(YearMonth.now(clock));
        if (wanted.act() == ClaimRelief.Act.DEFER && !late) errors.add(NewClaim.error("until"));
        if (wanted.why() == null || wanted.why().isBlank() || wanted.why().length() > LONGEST) {
            errors.add(NewClaim.error("why"));
        }
        return errors;
    }

    private boolean isNoSum(Claim claim, BigDecimal amount) {
        return amount == null
                || amount.signum() <= 0
                || amount.scale() > FEN
                || amount.compareTo(balances.of(claim.id()).free()) > 0;
    }

    private void record(Claim claim, Actor actor, String verb, ClaimRelief.Act act) {
        var detail = Map.of("claim", Long.toString(claim.id()), "act", act.name());
        journal.record(new Act(claim.caseNo(), actor.uid(), claim.street(), verb, detail));
    }
}
