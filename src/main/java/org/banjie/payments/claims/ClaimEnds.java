package org.banjie.payments.claims;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.banjie.grants.paying.PaidGrants;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.seconding.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A claim is over when all of it is returned or waived; the family is told. */
@Service
@Transactional
public class ClaimEnds {

    private final ClaimRows rows;
    private final Balances balances;
    private final PaidGrants grants;
    private final ClaimNews news;
    private final Journal journal;
    private final Clock clock;

    ClaimEnds(ClaimRows rows, Balances balances, PaidGrants grants, ClaimNews news, Journal journal, Clock clock) {
        this.rows = rows;
        this.balances = balances;
        this.grants = grants;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** The bank has answered for these grants: what was kept back from them is returned now. */
    public void answered(Collection<Long> paid) {
        if (paid.isEmpty()) return;
        endWhereReturned(rows.lockOpen(grants.households(paid).values()));
    }

    /** @param claims open ones, held by the caller */
    public void endWhereReturned(List<Claim> claims) {
        var now = balances.of(claims.stream().map(Claim::id).toList());
        claims.stream()
                .filter(claim -> now.get(claim.id()).outstanding().signum() == 0)
                .forEach(this::end);
    }

    /** @throws Refusal CONFLICT {@code no-change} for one that is not decided, or over */
    public void demandOpen(Claim claim) {
        if (!claim.open()) throw Requests.gone();
    }

    private void end(Claim claim) {
        rows.end(claim.id(), LocalDate.now(clock));
        journal.record(new Act(
                claim.caseNo(), "system", claim.street(), "claim-ended", Map.of("claim", Long.toString(claim.id()))));
        news.ended(claim);
    }
}
