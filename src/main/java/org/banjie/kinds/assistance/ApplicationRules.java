package org.banjie.kinds.assistance;

import java.util.List;
import org.banjie.kinds.AnswerRules;
import org.banjie.site.InputError;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Holds the application against the rules of a household. */
@Component
class ApplicationRules implements AnswerRules {

    private final HouseholdRules rules;

    ApplicationRules(HouseholdRules rules) {
        this.rules = rules;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return "application";
    }

    @Override
    public List<InputError> check(Submission submission) {
        return rules.check(submission.answers(), LocaleContextHolder.getLocale());
    }
}
