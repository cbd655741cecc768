package org.banjie.assistance.households.confirmation;

import java.time.LocalDate;
import java.util.Map;
import org.banjie.flow.Rules;
import org.banjie.grants.Category;
import org.springframework.stereotype.Component;

/** How long a grant is valid before it must be applied for again, as the table {@code grant-validity} says. */
@Component
class Validity {

    private final Rules rules;

    Validity(Rules rules) {
        this.rules = rules;
    }

    /** Last day a grant that starts on that day is owed; null where it is open-ended. */
    LocalDate lastDay(Category category, LocalDate startsOn) {
        return rules.decide("grant-validity", Map.of("category", category.name()))
                .map(row -> startsOn.plusMonths(((Number) row.get("months")).longValue())
                        .minusDays(1))
                .orElse(null);
    }
}
