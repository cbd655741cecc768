package org.banjie.assistance.monitoring.draws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** How much of a street is checked each month, by the table {@code spot-check-share}. */
@Component
class Share {

    private final Rules rules;

    Share(Rules rules) {
        this.rules = rules;
    }

    /** @param percent of the live grants, filed ones not counted in advance */
    record Percent(BigDecimal percent, String basis) {}

    Percent on(LocalDate day) {
        var row = rules.decide("spot-check-share", Map.of("on", day))
                .orElseThrow(() -> new IllegalStateException("spot-check-share has no row for " + day));
        return new Percent(
                new BigDecimal(row.get("percent").toString()), row.get("basis").toString());
    }
}
