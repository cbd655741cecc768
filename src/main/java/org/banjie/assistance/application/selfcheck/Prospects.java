package org.banjie.assistance.application.selfcheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banjie.assistance.application.entitlement.Outlook;
import org.springframework.stereotype.Component;

/** What the tables of today say of a household that answers so. */
@Component
class Prospects {

    private static final String MARGINAL = "MARGINAL";

    private final Outlook outlook;
    private final Clock clock;

    Prospects(Outlook outlook, Clock clock) {
        this.outlook = outlook;
        this.clock = clock;
    }

    /** @param alone whether one person of it may apply alone */
    record Prospect(Outlook.Seen seen, boolean alone) {

        List<Outlook.Fit> fits() {
            return seen.fits();
        }

        /** Whether two households would be told the same: what they may apply for, and whether it is money every month. */
        boolean isLike(Prospect other) {
            return alone == other.alone && outcome(this).equals(outcome(other));
        }

        private static List<String> outcome(Prospect one) {
            return one.fits().stream()
                    .map(fit -> fit.category() + fit.monthly())
                    .toList();
        }
    }

    Prospect of(HouseholdByAnswers household) {
        var on = LocalDate.now(clock);
        var means = household.means();
        var family = household.family();
        var seen = outlook.of(means, family, on);
        return new Prospect(
                seen,
                seen.fits().stream().anyMatch(fit -> fit.category().equals(MARGINAL))
                        && outlook.alone(means, family, household.ofOne(), household.alone(), on));
    }

    /** Whether it makes a difference what the household answers there. */
    boolean decides(Questions page, HouseholdByAnswers household) {
        var best = of(household.with(page.best().apply(household)));
        var worst = of(household.with(page.worst().apply(household)));
        return !best.isLike(worst);
    }
}
