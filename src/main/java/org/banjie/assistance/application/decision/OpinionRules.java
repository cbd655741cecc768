package org.banjie.assistance.application.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.assistance.application.entitlement.Barrier;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.entitlement.CategoryName;
import org.banjie.assistance.application.entitlement.Proposal;
import org.banjie.assistance.application.supporters.SupporterRules;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * Nobody is put on public notice, or confirmed, for assistance the tables do not give: for 低保, income must be
 * <em>below</em> the standard (上海市社会救助条例第十条).
 */
abstract class OpinionRules implements AnswerRules {

    final Ruling ruling;
    private final CaseHousehold household;
    private final String form;
    private final String outcome;

    private OpinionRules(Ruling ruling, CaseHousehold household, String form, String outcome) {
        this.ruling = ruling;
        this.household = household;
        this.form = form;
        this.outcome = outcome;
    }

    @Component
    static class Preliminary extends OpinionRules {
        Preliminary(Ruling ruling, CaseHousehold household) {
            super(ruling, household, "preliminary-opinion", "FAVOUR");
        }

        @Override
        Optional<Proposal> granted(Submission submission) {
            return ruling.under(submission.caseNo(), submission.answers());
        }

        @Override
        Optional<Barrier> barring(Submission submission) {
            return ruling.barring(submission.caseNo(), submission.answers());
        }

        @Override
        public List<InputError> check(Submission submission) {
            var errors = new ArrayList<>(super.check(submission));
            if (errors.isEmpty() && "FAVOUR".equals(submission.outcome())) {
                errors.addAll(SupporterRules.ofOpinion(
                        super.household.visit(submission.caseNo()),
                        ruling.category(submission.caseNo(), submission.answers())));
            }
            return errors;
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
        Confirmation(Ruling ruling, CaseHousehold household) {
            super(ruling, household, "confirm", "CONFIRM");
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
        if (!outcome.equals(submission.outcome()) || granted(submission).isPresent()) return List.of();
        return List.of(barring(submission)
                .map(barrier -> lower(barrier, chosen(submission)))
                .orElseGet(() -> notEntitled(submission)));
    }

    Optional<Proposal> granted(Submission submission) {
        return ruling.standing(submission.caseNo());
    }

    Proposal proposal(Submission submission) {
        return household.assess(submission.caseNo()).proposal();
    }

    Optional<Barrier> barring(Submission submission) {
        return ruling.barring(submission.caseNo());
    }

    private InputError notEntitled(Submission submission) {
        return notEntitled(proposal(submission), chosen(submission));
    }

    private String chosen(Submission submission) {
        return ruling.category(submission.caseNo(), submission.answers());
    }

    /** Whoever meets a higher category is not put down lower. */
    static InputError lower(Barrier barrier, String chosen) {
        return new InputError(
                "category",
                "lower-category",
                "kinds.assistance.lower-category",
                CategoryName.of(barrier.higher()),
                CategoryName.of(chosen),
                barrier.basis());
    }

    /** @param chosen the category somebody wants to grant */
    static InputError notEntitled(Proposal proposal, String chosen) {
        return new InputError(
                "",
                "not-entitled",
                "kinds.assistance.not-entitled",
                proposal.incomePerPerson(),
                proposal.standard(),
                CategoryName.of(proposal.category()),
                proposal.basis(),
                CategoryName.of(chosen));
    }
}
