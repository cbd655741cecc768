package org.banjie.assistance.application.acceptance;

import java.util.List;
import org.banjie.cases.Cases;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.assistance.application.entitlement.Household;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whoever accepts an application says what it is taken for, where the family left that open: from it follow limit,
 * papers and steps.
 */
@Component
class AcceptanceRules implements AnswerRules {

    private static final String OPEN = "ANY";

    private final Cases cases;
    private final Household household;
    private final MessageSource messages;

    AcceptanceRules(Cases cases, Household household, MessageSource messages) {
        this.cases = cases;
        this.household = household;
        this.messages = messages;
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
        boolean said = !submission.answers().path("category").asText("").isBlank();
        boolean open = OPEN.equals(cases.get(submission.caseNo()).category());
        return !"ACCEPT".equals(submission.outcome()) || said || !open ? List.of() : List.of(unsaid(submission));
    }

    private InputError unsaid(Submission submission) {
        var locale = LocaleContextHolder.getLocale();
        var proposed = household.assess(submission.caseNo()).proposal().category();
        var name = messages.getMessage("kinds.assistance.category." + proposed, null, locale);
        return new InputError(
                "category",
                "category-open",
                messages.getMessage("kinds.assistance.category-open", new Object[] {name}, locale));
    }
}
