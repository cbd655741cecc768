package org.banjie.assistance.households.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.assistance.application.reckoning.RecognisedIncome;
import org.banjie.assistance.households.review.ReviewProposal.Kind;
import org.banjie.flow.Rules;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantRows;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** A proposal says what its outcome needs: from when, how much, how long; and no more than the tables give. */
@Component
class ReviewProposalRules implements AnswerRules {

    private final ReviewRows reviews;
    private final GrantRows grants;
    private final ReviewProposals proposals;
    private final ReviewEntitlement entitlement;
    private final Rules rules;
    private final Units units;
    private final Clock clock;

    ReviewProposalRules(
            ReviewRows reviews,
            GrantRows grants,
            ReviewProposals proposals,
            ReviewEntitlement entitlement,
            Rules rules,
            Units units,
            Clock clock) {
        this.reviews = reviews;
        this.grants = grants;
        this.proposals = proposals;
        this.entitlement = entitlement;
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Reviews.KIND;
    }

    @Override
    public String form() {
        return ReviewProposals.FORM;
    }

    @Override
    public List<InputError> check(Submission submission) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(submission.outcome()))
                .findFirst()
                .map(kind -> check(submission, kind))
                .orElse(List.of());
    }

    private List<InputError> check(Submission submission, Kind kind) {
        var grant = grants.find(reviews.get(submission.caseNo()).grantId()).orElseThrow();
        var form = submission.answers();
        var held = new ReviewProposalFaults.Against(
                grant.amount(),
                earliest(submission.caseNo()),
                () -> longestTaper(grant),
                month -> proposals.amount(grant, month, form, proposals.verified(submission.caseNo())));
        if (kind == Kind.TRANSFER) return village(grant, form);
        var errors = new ArrayList<>(
                ReviewProposalFaults.ofRecognition(RecognisedIncome.of(form), proposals.found(submission.caseNo())));
        errors.addAll(ReviewProposalFaults.of(kind, form, held));
        if (kind != Kind.STOP) errors.addAll(ReviewProposalFaults.ofHigher(form, isForAllowance(submission, grant)));
        return errors;
    }

    private boolean isForAllowance(Submission submission, BenefitGrant grant) {
        var recognised = RecognisedIncome.of(submission.answers()).amount();
        var income = recognised == null ? proposals.found(submission.caseNo()).checked() : recognised;
        return entitlement.isForAllowance(grant, income, proposals.verified(submission.caseNo()), LocalDate.now(clock));
    }

    private List<InputError> village(BenefitGrant grant, JsonNode form) {
        var village = form.path("newVillage").asText("");
        return ReviewProposalFaults.ofTransfer(
                units.find(village).isPresent(), () -> units.within(village, grant.street()));
    }

    /** Nothing is taken back for months gone by, save those after a death. */
    private LocalDate earliest(String caseNo) {
        var today = LocalDate.now(clock);
        var causes = reviews.causes(caseNo);
        return ReviewProposalFaults.earliest(causes, causes.isEmpty() ? today : reviews.since(caseNo), today);
    }

    private int longestTaper(BenefitGrant grant) {
        return rules.decide("review-taper", Map.of("category", grant.category().name()))
                .map(row -> ((Number) row.get("months")).intValue())
                .orElse(0);
    }
}
