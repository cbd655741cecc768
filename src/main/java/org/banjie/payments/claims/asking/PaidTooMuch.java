package org.banjie.payments.claims.asking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.grants.paying.Payable;
import org.banjie.grants.paying.Payables;
import org.springframework.stereotype.Component;

/** What the bank has paid for a month beyond what is owed for it by now: the amount was lowered with effect from then. */
@Component
class PaidTooMuch {

    private final PaidMonths paid;
    private final Payables payables;
    private final Clock clock;

    PaidTooMuch(PaidMonths paid, Payables payables, Clock clock) {
        this.paid = paid;
        this.payables = payables;
        this.clock = clock;
    }

    /** @param more yuan that were paid beyond {@code owed} and nobody claims yet */
    record Month(long grantId, LocalDate month, BigDecimal owed, BigDecimal more) {}

    /** By grant and month; nothing of months for which nothing is owed any more. */
    List<Month> of(Collection<Long> grants, LocalDate since) {
        if (grants.isEmpty()) return List.of();
        var owed = payables.of(grants, since.withDayOfMonth(1), LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(
                        Payable::grantId, Collectors.toMap(Payable::month, Payable::amount, (one, same) -> one)));
        return paid.since(grants, since).stream()
                .flatMap(one -> month(one, owed.getOrDefault(one.grantId(), Map.of())))
                .toList();
    }

    private static Stream<Month> month(PaidMonths.Paid paid, Map<LocalDate, BigDecimal> owed) {
        var right = owed.get(paid.month());
        if (right == null || paid.amount().compareTo(right) <= 0) return Stream.empty();
        return Stream.of(
                new Month(paid.grantId(), paid.month(), right, paid.amount().subtract(right)));
    }
}
