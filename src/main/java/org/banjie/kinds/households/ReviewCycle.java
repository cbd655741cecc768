package org.banjie.kinds.households;

import java.time.LocalDate;
import java.util.Map;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** When a grant must be looked at again, as the table {@code review-cycle} says. */
@Component
class ReviewCycle {

    private static final String TABLE = "review-cycle";

    private final Rules rules;

    ReviewCycle(Rules rules) {
        this.rules = rules;
    }

    /** Nothing is known yet of how steady the household's income is: the shorter time holds. */
    LocalDate firstReview(NewGrant grant) {
        return next(grant.category(), grant.startsOn(), true);
    }

    /**
     * @param irregular whether the household's income is irregular or someone in it could work
     * @return null where nothing is to be looked at again
     */
    LocalDate next(Category category, LocalDate from, boolean irregular) {
        return rules.decide(TABLE, Map.of("category", category.name(), "irregular", irregular))
                .map(row -> from.plusMonths(((Number) row.get("months")).longValue()))
                .orElse(null);
    }
}
