package org.banjie.assistance.households;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.banjie.flow.Rules;
import org.banjie.grants.Category;
import org.banjie.grants.FirstReview;
import org.banjie.grants.NewGrant;
import org.springframework.stereotype.Component;

/** When a grant must be looked at again, as the table {@code review-cycle} says. */
@Component
public class ReviewCycle implements FirstReview {

    private final Rules rules;

    ReviewCycle(Rules rules) {
        this.rules = rules;
    }

    /** Nothing is known yet of how steady the household's income is: the shorter time holds. */
    @Override
    public Optional<LocalDate> of(NewGrant grant) {
        return Optional.ofNullable(next(grant.category(), grant.startsOn(), true));
    }

    /**
     * @param irregular whether the household's income is irregular or someone in it could work
     * @return null where nothing is to be looked at again
     */
    public LocalDate next(Category category, LocalDate from, boolean irregular) {
        return rules.decide("review-cycle", Map.of("category", category.name(), "irregular", irregular))
                .map(row -> from.plusMonths(((Number) row.get("months")).longValue()))
                .orElse(null);
    }

    /** By when a review that something set off on that day must be decided, as the table {@code review-due} says. */
    public Due due(ReviewCause cause, LocalDate since) {
        var row = rules.decide("review-due", Map.of("cause", cause.name()))
                .orElseThrow(() -> new IllegalStateException("No time for a review for " + cause));
        return new Due(since.plusMonths(((Number) row.get("months")).longValue()), (String) row.get("basis"));
    }

    /** @param basis the article it rests on */
    public record Due(LocalDate on, String basis) {}
}
