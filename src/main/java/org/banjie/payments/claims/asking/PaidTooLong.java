package org.banjie.payments.claims.asking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.grants.paying.PaidGrants;
import org.banjie.grants.paying.PaidGrants.PaidGrant;
import org.banjie.payments.claims.ClaimCause;
import org.banjie.payments.claims.asking.PaidMonths.Paid;
import org.springframework.stereotype.Component;

/**
 * Grants that ended, or pay less, with effect in the past while later months were paid already: a stop, or a death that became
 * known late. What the months were worth is reckoned from what the bank has paid.
 */
@Component
public class PaidTooLong {

    /** So far back it is looked, and so many of the grants stopped lately are. */
    private static final int MONTHS = 24;

    private static final int GRANTS = 500;

    private final PaidGrants grants;
    private final PaidMonths paid;
    private final PaidTooMuch tooMuch;
    private final Clock clock;

    PaidTooLong(PaidGrants grants, PaidMonths paid, PaidTooMuch tooMuch, Clock clock) {
        this.grants = grants;
        this.paid = paid;
        this.tooMuch = tooMuch;
        this.clock = clock;
    }

    /**
     * @param cause STOPPED or LOWERED
     * @param from the first and to the last month that was paid although nothing, or less, was owed
     * @param amount yuan of all of them that nobody claims yet
     */
    public record TooLong(
            ClaimCause cause,
            long household,
            long grantId,
            String caseNo,
            LocalDate from,
            LocalDate to,
            BigDecimal amount) {}

    /** Those of these streets, the grant that was stopped last first; then those that were lowered. */
    public List<TooLong> of(Collection<String> streets) {
        var since = LocalDate.now(clock).minusMonths(MONTHS);
        var stopped = stopped(streets, since);
        var ids = stopped.stream().map(TooLong::grantId).collect(Collectors.toSet());
        return Stream.concat(
                        stopped.stream(), lowered(streets, since).stream().filter(one -> !ids.contains(one.grantId())))
                .toList();
    }

    private List<TooLong> lowered(Collection<String> streets, LocalDate since) {
        var lowered = grants.loweredLate(streets, since, GRANTS);
        var more = tooMuch.of(lowered.stream().map(PaidGrant::id).toList(), since).stream()
                .map(one -> new Paid(one.grantId(), one.month(), one.more()))
                .collect(Collectors.groupingBy(Paid::grantId));
        return lowered.stream()
                .filter(one -> more.containsKey(one.id()))
                .map(one -> tooLong(ClaimCause.LOWERED, one, more.get(one.id())))
                .toList();
    }

    private List<TooLong> stopped(Collection<String> streets, LocalDate since) {
        var stopped = grants.stopped(streets, since, GRANTS);
        if (stopped.isEmpty()) return List.of();
        var byId = stopped.stream().collect(Collectors.toMap(PaidGrant::id, Function.identity()));
        var after = paid.since(byId.keySet(), since).stream()
                .filter(one -> one.month().isAfter(byId.get(one.grantId()).endsOn()))
                .collect(Collectors.groupingBy(Paid::grantId));
        return stopped.stream()
                .filter(one -> after.containsKey(one.id()))
                .map(one -> tooLong(ClaimCause.STOPPED, one, after.get(one.id())))
                .toList();
    }

    private static TooLong tooLong(ClaimCause cause, PaidGrant grant, List<Paid> months) {
        var sum = months.stream().map(Paid::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var last = months.get(months.size() - 1).month();
        return new TooLong(
                cause,
                grant.household(),
                grant.id(),
                grant.caseNo(),
                months.get(0).month(),
                last,
                sum);
    }
}
