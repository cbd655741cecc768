package org.banjie.payments.budgets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.payments.RosterRights;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** Lines of the budget that run low, for whoever keeps them: before a roster is refused. */
@Component
class BudgetErrands implements Errands {

    private final BudgetLines lines;
    private final Clock clock;

    BudgetErrands(BudgetLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** Since the first of the month: nobody writes down when a line has become low. */
    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!RosterRights.BUDGETING.has(actor)) return List.of();
        var since = LocalDate.now(clock).withDayOfMonth(1).atStartOfDay(clock.getZone());
        return lines.lines().stream()
                .filter(BudgetLines.Line::low)
                .limit(Errand.MOST)
                .map(line -> Errand.of(
                        "payments.errand.BUDGET",
                        "/payments",
                        since.toInstant(),
                        line.kind().name().in(locale),
                        Integer.toString(line.year()),
                        Yuan.said(line.left())))
                .toList();
    }
}
