package org.banjie.organisations.credit.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** How many organisations are drawn each year at the least and how many inspect each, by the table C7. */
@Component
class AuditShare {

    private final Rules rules;

    AuditShare(Rules rules) {
        this.rules = rules;
    }

    record Least(BigDecimal percent, int inspectors, String basis) {}

    Least on(LocalDate day) {
        var row = rules.decide("audit-share", Map.of("on", day))
                .orElseThrow(() -> new IllegalStateException("audit-share has no row for " + day));
        return new Least(
                new BigDecimal(row.get("percent").toString()), ((Number) row.get("inspectors")).intValue(), (String)
                        row.get("basis"));
    }
}
