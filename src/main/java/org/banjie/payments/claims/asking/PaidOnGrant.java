package org.banjie.payments.claims.asking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.grants.paying.PaidGrants;
import org.banjie.grants.paying.Payees;
import org.banjie.payments.claims.ClaimRights;
import org.banjie.payments.claims.plans.MonthSum;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was paid on a grant and can be claimed back still, for whoever may ask for that. */
@Service
@Transactional(readOnly = true)
public class PaidOnGrant {

    private static final int YEARS = 5;

    private final PaidGrants grants;
    private final PaidMonths paid;
    private final Payees payees;
    private final ClaimRights rights;
    private final Clock clock;

    PaidOnGrant(PaidGrants grants, PaidMonths paid, Payees payees, ClaimRights rights, Clock clock) {
        this.grants = grants;
        this.paid = paid;
        this.payees = payees;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param months newest first; what was paid for each and is not claimed yet */
    public record Found(
            long grantId, String caseNo, long household, String head, List<MonthSum> months, Optional<Span> tooLong) {

        /** The months one may choose, as the form names them. */
        public List<YearMonth> choice() {
            return months.stream().map(MonthSum::month).map(YearMonth::from).toList();
        }
    }

    /** The first and the last month that was paid after the grant's end. */
    public record Span(YearMonth from, YearMonth to) {}

    /** @throws org.banjie.refusal.Refusal NOT_FOUND and BARRED as for asking */
    public Found of(Actor actor, long grant) {
        var of = grants.find(grant).orElseThrow(ClaimRights::unknown);
        rights.demand(actor, ClaimRights.ASKING, of.street(), of.caseNo());
        var today = LocalDate.now(clock);
        var months = paid.beyond(grant, today.minusYears(YEARS), today, BigDecimal.ZERO);
        var after = months.stream()
                .map(MonthSum::month)
                .filter(month -> of.endsOn() != null && month.isAfter(of.endsOn()))
                .map(YearMonth::from)
                .toList();
        var span = after.isEmpty()
                ? Optional.<Span>empty()
                : Optional.of(new Span(after.get(0), after.get(after.size() - 1)));
        var head = payees.of(List.of(grant)).get(grant).head();
        return new Found(grant, of.caseNo(), of.household(), head, newestFirst(months), span);
    }

    private static List<MonthSum> newestFirst(List<MonthSum> months) {
        return months.stream()
                .sorted((one, other) -> other.month().compareTo(one.month()))
                .toList();
    }
}
