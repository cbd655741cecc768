package org.banjie.assistance.application.decision;

import java.util.List;
import java.util.Optional;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.assistance.application.entitlement.Household;
import org.banjie.assistance.application.entitlement.Proposal;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Nobody is put on public notice, or confirmed, for assistance the tables do not give: for 低保, income must be
 * <em>below</em> the standard (上海市社会救助条例第十条).
 */
abstract class OpinionRules implements AnswerRules {

    final Ruling ruling;
    private final Household household;
    private final MessageSource messages;
    private final String form;
    private final String outcome;

    private OpinionRules(Ruling ruling, Household household, MessageSource messages, String form, String outcome) {
        this.ruling = ruling;
        this.household = household;
        this.messages = messages;
        this.form = form;
        this.outcome = outcome;
    }

    @Component
    static class Preliminary extends OpinionRules {
        Preliminary(Ruling ruling, Household household, MessageSource messages) {
            super(ruling, household, messages, "preliminary-opinion", "FAVOUR");
        }

        @Override
        Optional<Proposal> granted(Submission submission) {
            return ruling.under(submission.caseNo(), submission.answers());
        }

        @Override
        Proposal proposal(Submission submission) {
            return super.household
                    .assess(submission.caseNo(), submission.answers())
                    .proposal();
        }
    }

    @Component
    static class Confirmation extends OpinionRules {
        Confirmation(Ruling ruling, Household household, MessageSource messages) {
            super(ruling, household, messages, "confirm", "CONFIRM");
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
        return !outcome.equals(submission.outcome()) || granted(submission).isPresent()
                ? List.of()
                : List.of(notEntitled(submission));
    }

    Optional<Proposal> granted(Submission submission) {
        return ruling.standing(submission.caseNo());
    }

    Proposal proposal(Submission submission) {
        return household.assess(submission.caseNo()).proposal();
    }

    private InputError notEntitled(Submission submission) {
        var proposal = proposal(submission);
        var chosen = text(ruling.category(submission.caseNo(), submission.answers()));
        var facts = new Object[] {
            proposal.incomePerPerson(), proposal.standard(), text(proposal.category()), proposal.basis(), chosen
        };
        var message = messages.getMessage("kinds.assistance.not-entitled", facts, LocaleContextHolder.getLocale());
        return new InputError("", "not-entitled", message);
    }

    private String text(String category) {
        var key = "kinds.assistance.category." + category;
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
