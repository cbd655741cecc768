package org.banjie.payments.claims.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.payments.claims.Balance;
import org.banjie.payments.claims.Balances;
import org.banjie.payments.claims.Claim;
import org.banjie.payments.claims.ClaimCause;
import org.banjie.payments.claims.ClaimRelief;
import org.banjie.payments.claims.ClaimRights;
import org.banjie.payments.claims.ClaimRows;
import org.banjie.payments.claims.HowReturned;
import org.banjie.payments.claims.asking.PaidTooLong;
import org.banjie.payments.claims.asking.PaidTooLong.TooLong;
import org.banjie.payments.claims.plans.ClaimPlans;
import org.banjie.payments.claims.plans.MonthSum;
import org.banjie.payments.claims.returning.ClaimReceipts;
import org.banjie.payments.claims.returning.ClaimReceipts.ClaimReceipt;
import org.banjie.payments.claims.returning.ClaimReliefs;
import org.banjie.vault.Mask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims as somebody may read them: within their streets, covered for auditors, not those they keep away from. */
@Service
@Transactional(readOnly = true)
class ClaimViews {

    private final ClaimRows rows;
    private final Balances balances;
    private final ClaimPlans plans;
    private final ClaimReceipts receipts;
    private final ClaimReliefs reliefs;
    private final PaidTooLong tooLong;
    private final ClaimRights rights;

    ClaimViews(
            ClaimRows rows,
            Balances balances,
            ClaimPlans plans,
            ClaimReceipts receipts,
            ClaimReliefs reliefs,
            PaidTooLong tooLong,
            ClaimRights rights) {
        this.rows = rows;
        this.balances = balances;
        this.plans = plans;
        this.receipts = receipts;
        this.reliefs = reliefs;
        this.tooLong = tooLong;
        this.rights = rights;
    }

    /** @param debtor covered where the reader may not see it */
    record Line(
            long id,
            String caseNo,
            String street,
            long household,
            ClaimCause cause,
            String debtor,
            HowReturned how,
            Claim.State state,
            Instant proposedAt,
            LocalDate endedOn,
            BigDecimal claimed,
            BigDecimal outstanding) {

        public boolean open() {
            return state == Claim.State.CONFIRMED && endedOn == null;
        }
    }

    /**
     * One whole.
     *
     * @param why empty where the reader may not see it
     * @param relief what waits for a second person, else null
     * @param mayAsk whether the reader enters receipts and asks for reliefs
     * @param mayDecide whether the reader may be the second person
     */
    record Whole(
            Line line,
            String why,
            List<MonthSum> months,
            List<MonthSum> instalments,
            Balance balance,
            List<ClaimReceipt> receipts,
            ClaimRelief relief,
            boolean mayAsk,
            boolean mayDecide) {}

    /** Newest first, before that one (0 for the first page); without those they keep away from. */
    List<Line> page(Actor actor, long before, int limit) {
        var streets = rights.streets(actor);
        if (streets.isEmpty()) throw ClaimRights.unknown();
        var found = rows.page(streets, rights.barred(actor), before, limit);
        var now = balances.of(found.stream().map(Claim::id).toList());
        return found.stream().map(one -> line(actor, one, now.get(one.id()))).toList();
    }

    /** @throws org.banjie.refusal.Refusal NOT_FOUND when it is none they may read */
    Whole get(Actor actor, long id) {
        var claim = rows.find(id)
                .filter(one -> rights.reads(actor, one.street(), one.caseNo()))
                .orElseThrow(ClaimRights::unknown);
        var balance = balances.of(id);
        var full = rights.inFull(actor, claim.street());
        return new Whole(
                line(actor, claim, balance),
                full ? claim.why() : "",
                plans.months(id),
                plans.instalments(id),
                balance,
                receipts.of(id),
                relief(id, full).orElse(null),
                ClaimRights.ASKING.has(actor, claim.street()),
                ClaimRights.DECIDING.has(actor, claim.street()));
    }

    /** What was paid after a grant's end in the streets where they may ask for it back, without what they keep away from. */
    List<TooLong> unclaimed(Actor actor) {
        var barred = List.of(rights.barred(actor));
        if (!ClaimRights.ASKING.has(actor)) return List.of();
        return tooLong.of(ClaimRights.ASKING.offices(actor)).stream()
                .filter(one -> !barred.contains(one.caseNo()))
                .toList();
    }

    private Optional<ClaimRelief> relief(long id, boolean full) {
        return full ? reliefs.waiting(id) : Optional.empty();
    }

    private Line line(Actor actor, Claim claim, Balance balance) {
        var full = rights.inFull(actor, claim.street());
        return new Line(
                claim.id(),
                claim.caseNo(),
                claim.street(),
                claim.household(),
                claim.cause(),
                full ? claim.debtor() : Mask.name(claim.debtor()),
                claim.how(),
                claim.state(),
                claim.proposedAt(),
                claim.endedOn(),
                balance.claimed(),
                balance.outstanding());
    }
}
