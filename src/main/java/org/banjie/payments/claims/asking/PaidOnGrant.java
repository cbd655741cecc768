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
import org.banjie.payments.claims.ClaimCause;
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
    private final PaidTooMuch tooMuch;
    private final Payees payees;
    private final ClaimRights rights;
    private final Clock clock;

    PaidOnGrant(
            PaidGrants grants, PaidMonths paid, PaidTooMuch tooMuch, Payees payees, ClaimRights rights, Clock clock) {
        this.tooMuch = tooMuch;
        this.grants = grants;
        this.paid = paid;
        this.payees = payees;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param months newest first; what was paid for each and is not claimed yet */
    public record Found(
            long grantId,
            String caseNo,
            long household,
            String head,
            List<MonthSum> months,
            Optional<Proposed> proposed) {

        /** The months one may choose, as the form names them. */
        public List<YearMonth> choice() {
            return months.stream().map(MonthSum::month).map(YearMonth::from).toList();
        }
    }

    /**
     * What is likely claimed: the months that were paid after the grant's end, or beyond an amount that was lowered later.
     *
     * @param rightful yuan that are owed for each of them
     */
    public record Proposed(ClaimCause cause, YearMonth from, YearMonth to, BigDecimal rightful) {

        private static Optional<Proposed> of(ClaimCause cause, List<LocalDate> months, BigDecimal rightful) {
            if (months.isEmpty()) return Optional.empty();
            var last = months.get(months.size() - 1);
            return Optional.of(new Proposed(cause, YearMonth.from(months.get(0)), YearMonth.from(last), rightful));
        }
    }

    /** @throws org.banjie.refusal.Refusal NOT_FOUND and BARRED as for asking */
    public Found of(Actor actor, long grant) {
        var of = grants.find(grant).orElseThrow(ClaimRights::unknown);
        rights.demand(actor, ClaimRights.ASKING, of.street(), of.caseNo());
        var today = LocalDate.now(clock);
        var months = paid.beyond(grant, today.minusYears(YEARS), today, BigDecimal.ZERO);
        var after = months.stream()
                .map(MonthSum::month)
                .filter(month -> of.endsOn() != null && month.isAfter(of.endsOn()))
                .toList();
        var proposed = Proposed.of(ClaimCause.STOPPED, after, BigDecimal.ZERO)
                .or(() -> lowered(grant, today.minusYears(YEARS)));
        var head = payees.of(List.of(grant)).get(grant).head();
        return new Found(grant, of.caseNo(), of.household(), head, newestFirst(months), proposed);
    }

    /** The months for which the same amount is owed as for the first of them: one claim names one amount. */
    private Optional<Proposed> lowered(long grant, LocalDate since) {
        var more = tooMuch.of(List.of(grant), since);
        if (more.isEmpty()) return Optional.empty();
        var owed = more.get(0).owed();
        var alike = more.stream()
                .filter(one -> one.owed().compareTo(owed) == 0)
                .map(PaidTooMuch.Month::month)
                .toList();
        return Proposed.of(ClaimCause.LOWERED, alike, owed);
    }

    private static List<MonthSum> newestFirst(List<MonthSum> months) {
        return months.stream()
                .sorted((one, other) -> other.month().compareTo(one.month()))
                .toList();
    }
}
