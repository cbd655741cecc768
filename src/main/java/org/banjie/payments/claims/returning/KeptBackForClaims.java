package org.banjie.payments.claims.returning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.grants.paying.PaidGrants;
import org.banjie.grants.paying.Payable;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Setting;
import org.banjie.kinds.Settings;
import org.banjie.payments.KeepingBack;
import org.banjie.payments.Roster;
import org.banjie.payments.claims.Balance;
import org.banjie.payments.claims.Balances;
import org.banjie.payments.claims.Claim;
import org.banjie.payments.claims.ClaimRows;
import org.banjie.payments.claims.HowReturned;
import org.banjie.payments.claims.plans.ClaimPlans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sets instalments that have fallen due off against what the same household is paid by the month: of each payment at most the
 * share its kind's setting {@code setOffShare} names, in percent. A kind without it is paid in full; so is what is paid once.
 */
@Component
class KeptBackForClaims implements KeepingBack {

    private static final String SHARE = "setOffShare";
    private static final int FEN = 2;

    private final ClaimRows rows;
    private final Balances balances;
    private final ClaimPlans plans;
    private final PaidGrants grants;
    private final Kinds kinds;
    private final Settings settings;
    private final JdbcClient db;

    KeptBackForClaims(
            ClaimRows rows,
            Balances balances,
            ClaimPlans plans,
            PaidGrants grants,
            Kinds kinds,
            Settings settings,
            JdbcClient db) {
        this.rows = rows;
        this.balances = balances;
        this.plans = plans;
        this.grants = grants;
        this.kinds = kinds;
        this.settings = settings;
        this.db = db;
    }

    /** What of a claim has fallen due and is neither returned nor on its way. */
    private static final class Due {
        final long claim;
        BigDecimal left;

        public Due(long claim, BigDecimal left) {
            this.claim = claim;
            this.left = left;
        }
    }

    @Override
    public Turn turn(Roster roster, Collection<Long> paid) {
        var households = roster.once() ? Map.<Long, Long>of() : grants.households(paid);
        return new OnRoster(roster.month(), households, due(roster.month(), households.values()));
    }

    /** By household. */
    private Map<Long, List<Due>> due(LocalDate month, Collection<Long> households) {
        var claims = households.isEmpty() ? List.<Claim>of() : rows.lockOpen(households);
        if (claims.isEmpty()) return Map.of();
        var ids = claims.stream().map(Claim::id).toList();
        var planned = plans.due(ids, month);
        var now = balances.of(ids);
        return claims.stream()
                .filter(claim -> claim.how() == HowReturned.SET_OFF)
                .collect(Collectors.groupingBy(
                        Claim::household,
                        Collectors.mapping(
                                claim -> new Due(claim.id(), due(claim, now.get(claim.id()), planned)),
                                Collectors.toList())));
    }

    /** Never more than is owed at all, however the plan stands to what was waived since. */
    private static BigDecimal due(Claim claim, Balance now, Map<Long, BigDecimal> planned) {
        var since = now.covered().subtract(claim.covered());
        return planned.getOrDefault(claim.id(), BigDecimal.ZERO).subtract(since).min(now.free());
    }

    private BigDecimal most(Payable owed, String kind, LocalDate month) {
        if (kind == null) return BigDecimal.ZERO;
        var share = kinds.find(kind)
                .flatMap(one -> settings.on(one.code(), SHARE, month))
                .map(Setting::value)
                .map(BigDecimal::new)
                .orElse(BigDecimal.ZERO);
        var most = owed.amount().multiply(share.movePointLeft(2)).setScale(FEN, RoundingMode.DOWN);
        return most.min(owed.amount().subtract(BigDecimal.valueOf(1, FEN)));
    }

    private final class OnRoster implements Turn {
        private final LocalDate month;
        private final Map<Long, Long> households;
        private final Map<Long, List<Due>> due;

        public OnRoster(LocalDate month, Map<Long, Long> households, Map<Long, List<Due>> due) {
            this.month = month;
            this.households = households;
            this.due = due;
        }

        @Override
        public Map<Long, BigDecimal> from(Payable owed, String kind) {
            if (due.isEmpty()) return Map.of();
            var here = due.getOrDefault(households.get(owed.grantId()), List.of());
            var most = most(owed, kind, month);
            var parts = new LinkedHashMap<Long, BigDecimal>();
            for (var one : here) {
                var part = one.left.min(most);
                if (part.signum() <= 0) continue;
                parts.put(one.claim, part);
                one.left = one.left.subtract(part);
                most = most.subtract(part);
            }
            return parts;
        }

        @Override
        public void keep(long item, Map<Long, BigDecimal> parts) {
            parts.forEach((claim, amount) -> db.sql("insert into set_off (item, claim, amount) values (?, ?, ?)")
                    .params(item, claim, amount)
                    .update());
        }
    }
}
