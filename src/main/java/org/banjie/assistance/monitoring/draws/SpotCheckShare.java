package org.banjie.assistance.monitoring.draws;

import java.time.LocalDate;
import java.util.Map;
import org.banjie.flow.Rules;
import org.banjie.lots.Share;
import org.springframework.stereotype.Component;

/** How much of a street is checked each month, filed grants not counted, by the table {@code spot-check-share}. */
@Component
class SpotCheckShare {

    private final Rules rules;

    SpotCheckShare(Rules rules) {
        this.rules = rules;
    }

    Share on(LocalDate day) {
        var row = rules.decide("spot-check-share", Map.of("on", day))
                .orElseThrow(() -> new IllegalStateException("spot-check-share has no row for " + day));
        return Share.of(row.get("percent"), row.get("basis"));
    }
}
