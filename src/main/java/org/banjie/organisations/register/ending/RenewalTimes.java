package org.banjie.organisations.register.ending;

import java.time.LocalDate;
import org.banjie.organisations.register.rules.RegisterTables;
import org.springframework.stereotype.Component;

/** When a renewal has to be applied for and when its organisation is warned; the days stand in the table of periods. */
@Component
class RenewalTimes {

    private final RegisterTables tables;

    RenewalTimes(RegisterTables tables) {
        this.tables = tables;
    }

    /** The last day on which a renewal is applied for in time. */
    LocalDate applyBy(LocalDate validUntil) {
        return validUntil.minusDays(tables.time("renewalDays"));
    }

    /** Whose certificate ends by that day is warned today. */
    LocalDate warnedUntil(LocalDate today) {
        return today.plusDays(tables.time("warningDays", "renewalDays"));
    }
}
