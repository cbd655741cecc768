package org.banjie.payments.budgets;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.kinds.Setting;
import org.banjie.kinds.Settings;
import org.banjie.payments.Roster;
import org.springframework.stereotype.Component;

/**
 * On which year's line a roster counts (预算法第十八条、第五十八条): what is paid, on the year in which it is paid, so that a year is closed with
 * its last day. A kind whose guide has the setting {@code budgetYear: MONTH} counts on the year of the roster's month, for what
 * the State Council lets be settled by when it was owed.
 */
@Component
class BudgetYears {

    private static final String SETTING = "budgetYear";
    private static final String MONTH = "MONTH";

    private final Settings settings;
    private final Clock clock;

    BudgetYears(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean byMonth(String kind) {
        return settings.on(kind, SETTING, LocalDate.now(clock))
                .map(Setting::value)
                .filter(MONTH::equals)
                .isPresent();
    }

    /** The year on which it counts if it is approved today. */
    int of(String kind, Roster roster) {
        return byMonth(kind) ? roster.month().getYear() : LocalDate.now(clock).getYear();
    }
}
