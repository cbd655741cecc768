package org.banjie.kinds.assistance;

import java.util.List;
import org.banjie.kinds.AnswerRules;
import org.banjie.site.InputError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Nobody is put on public notice, or confirmed, for an allowance the tables do not give: income must be <em>below</em>
 * the standard (上海市社会救助条例第十条).
 */
abstract class OpinionRules implements AnswerRules {

    private static final String ENTITLED = "MLA";

    final Household household;
    private final MessageSource messages;
    private final String form;
    private final String outcome;

    private OpinionRules(Household household, MessageSource messages, String form, String outcome) {
        this.household = household;
        this.messages = messages;
        this.form = form;
        this.outcome = outcome;
    }

    @Component
    static class Preliminary extends OpinionRules {
        Preliminary(Household household, MessageSource messages) {
            super(household, messages, "preliminary-opinion", "FAVOUR");
        }

        @Override
        Proposal proposal(Submission submission) {
            return household.assess(submission.caseNo(), submission.answers());
        }
    }

    @Component
    static class Confirmation extends OpinionRules {
        Confirmation(Household household, MessageSource messages) {
            super(household, messages, "confirm", "CONFIRM");
        }
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public List<InputError> check(Submission submission) {
        if (!outcome.equals(submission.outcome())) return List.of();
        var proposal = proposal(submission);
        return proposal.category().equals(ENTITLED) ? List.of() : List.of(notEntitled(proposal));
    }

    Proposal proposal(Submission submission) {
        return household.assess(submission.caseNo());
    }

    private InputError notEntitled(Proposal proposal) {
        var locale = LocaleContextHolder.getLocale();
        var category = messages.getMessage("kinds.assistance.category." + proposal.category(), null, locale);
        var facts = new Object[] {proposal.incomePerPerson(), proposal.standard(), category, proposal.basis()};
        return new InputError("", "not-entitled", messages.getMessage("kinds.assistance.not-entitled", facts, locale));
    }
}
