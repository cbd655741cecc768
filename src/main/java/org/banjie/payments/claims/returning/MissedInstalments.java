package org.banjie.payments.claims.returning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.payments.claims.Balances;
import org.banjie.payments.claims.Claim;
import org.banjie.payments.claims.ClaimNews;
import org.banjie.payments.claims.ClaimRows;
import org.banjie.payments.claims.plans.ClaimPlans;
import org.springframework.stereotype.Component;

/** Reminds families of instalments whose month is over and that are neither returned nor on their way, once of each. */
@Component
@Planned(name = "payments.claims", every = "PT1H")
class MissedInstalments implements ItemWork {

    private static final int PAGE = 100;

    private final ClaimRows rows;
    private final ClaimPlans plans;
    private final Balances balances;
    private final ClaimNews news;
    private final Items items;
    private final Clock clock;

    MissedInstalments(ClaimRows rows, ClaimPlans plans, Balances balances, ClaimNews news, Items items, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.balances = balances;
        this.news = news;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        long last = 0;
        var month = month();
        for (var page = plans.unreminded(month, last, PAGE);
                !page.isEmpty() && !shift.isOver();
                page = plans.unreminded(month, last, PAGE)) {
            items.each(this, page, String::valueOf, this::remind);
            last = page.get(page.size() - 1);
        }
        return false;
    }

    @Override
    public void again(String key) {
        remind(Long.parseLong(key));
    }

    /** An instalment that was met is passed over for good. */
    private void remind(long id) {
        var claim = rows.lock(id).filter(Claim::open).orElse(null);
        if (claim == null) return;
        var balance = balances.of(id);
        var due = plans.due(List.of(id), month().minusMonths(1)).get(id);
        if (due != null && due.compareTo(balance.covered().subtract(claim.covered())) > 0) news.missed(claim, balance);
        plans.reminded(id, month(), LocalDate.now(clock));
    }

    private LocalDate month() {
        return LocalDate.now(clock).withDayOfMonth(1);
    }
}
