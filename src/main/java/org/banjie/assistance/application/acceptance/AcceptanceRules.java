package org.banjie.assistance.application.acceptance;

import java.util.List;
import java.util.function.Supplier;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.entitlement.CategoryName;
import org.banjie.cases.Cases;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * Whoever accepts an application says what it is taken for, where the family left that open: from it follow limit,
 * papers and steps.
 */
@Component
class AcceptanceRules implements AnswerRules {

    private static final String OPEN = "ANY";

    private final Cases cases;
    private final CaseHousehold household;

    AcceptanceRules(Cases cases, CaseHousehold household) {
        this.cases = cases;
        this.household = household;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return "completeness";
    }

    @Override
    public List<InputError> check(Submission submission) {
        var caseNo = submission.caseNo();
        return check(
                submission,
                cases.get(caseNo).category(),
                () -> household.assess(caseNo).proposal().category());
    }

    /** @param proposed what the tables would take it for, asked only where it is to be told */
    static List<InputError> check(Submission submission, String category, Supplier<String> proposed) {
        var said = !submission.answers().path("category").asText("").isBlank();
        if (!"ACCEPT".equals(submission.outcome()) || said || !OPEN.equals(category)) return List.of();
        var name = CategoryName.of(proposed.get());
        return List.of(new InputError("category", "category-open", "kinds.assistance.category-open", name));
    }
}
