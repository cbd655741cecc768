package org.banjie.organisations.credit.listing;

import java.util.List;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.credit.CreditWords;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** A statement says something. */
@Component
class StatementRules implements AnswerRules {

    private final CreditWords words;

    StatementRules(CreditWords words) {
        this.words = words;
    }

    @Override
    public String kind() {
        return ListingSteps.KIND;
    }

    @Override
    public String form() {
        return "statement";
    }

    @Override
    public List<InputError> check(Submission submission) {
        boolean silent = submission.answers().path("said").asText("").isBlank();
        return silent && "STATED".equals(submission.outcome())
                ? List.of(words.fault("said", "statement-empty"))
                : List.of();
    }
}
