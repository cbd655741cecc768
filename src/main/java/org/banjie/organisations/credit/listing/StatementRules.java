package org.banjie.organisations.credit.listing;

import java.util.List;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.credit.CreditFault;
import org.banjie.organisations.credit.CreditModel;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** A statement says something. */
@Component
class StatementRules implements AnswerRules {

    StatementRules() {}

    @Override
    public String kind() {
        return CreditModel.LISTING;
    }

    @Override
    public String form() {
        return "statement";
    }

    @Override
    public List<InputError> check(Submission submission) {
        var silent = submission.answers().path("said").asText("").isBlank();
        return silent && "STATED".equals(submission.outcome())
                ? List.of(CreditFault.of("said", "statement-empty"))
                : List.of();
    }
}
