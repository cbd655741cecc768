package org.banjie.assistance.households.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.banjie.assistance.application.reckoning.FoundIncome;
import org.banjie.assistance.application.reckoning.RecognisedIncome;
import org.banjie.assistance.households.ReviewModel;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.Opinions;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantRows;
import org.springframework.stereotype.Component;

/** Reads a proposal from the step's outcome and its form {@code propose}; the fields' names are said here only. */
@Component
class ReviewProposals {

    static final String STEP = ReviewModel.PROPOSE;
    static final String FORM = "propose";

    private final CaseAnswers answers;
    private final Opinions opinions;
    private final ReviewRows reviews;
    private final GrantRows grants;
    private final ReviewEntitlement entitlement;
    private final StopNotice notice;
    private final Decisions decisions;
    private final Clock clock;

    ReviewProposals(
            CaseAnswers answers,
            Opinions opinions,
            ReviewRows reviews,
            GrantRows grants,
            ReviewEntitlement entitlement,
            StopNotice notice,
            Decisions decisions,
            Clock clock) {
        this.answers = answers;
        this.opinions = opinions;
        this.reviews = reviews;
        this.grants = grants;
        this.entitlement = entitlement;
        this.notice = notice;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The newest proposal of a case. */
    ReviewProposal of(String caseNo) {
        var opinion = opinions.lastEnding(caseNo, STEP).orElseThrow();
        var form = answers.latest(caseNo, FORM).orElseThrow();
        var grant = grants.find(reviews.get(caseNo).grantId()).orElseThrow();
        var reason = opinion.reason() == null || opinion.reason().isBlank()
                ? form.path("opinion").asText()
                : opinion.reason();
        var proposed = read(grant, ReviewProposal.Kind.valueOf(opinion.outcome()), form, verified(caseNo), reason);
        return proposed.kind() == ReviewProposal.Kind.STOP ? inTime(caseNo, proposed) : proposed;
    }

    /** What the village is told of first ends no earlier than the month after the decision. */
    private ReviewProposal inTime(String caseNo, ReviewProposal proposed) {
        var decidedOn = decisions.of(caseNo).map(Decision::decidedOn).orElseGet(() -> LocalDate.now(clock));
        return notice.earliest(caseNo, decidedOn)
                .filter(proposed.from()::isBefore)
                .map(proposed::startingFrom)
                .orElse(proposed);
    }

    /** A proposal whose form has been found right by {@link ReviewProposalRules}. */
    private ReviewProposal read(
            BenefitGrant grant, ReviewProposal.Kind kind, JsonNode form, JsonNode verified, String reason) {
        var from = month(form);
        return switch (kind) {
            case KEEP -> new ReviewProposal(kind, null, null, null, null, reason);
            case TRANSFER ->
                new ReviewProposal(
                        kind, null, null, null, form.path("newVillage").asText(), reason);
            case STOP -> new ReviewProposal(kind, from, null, null, null, reason);
            case INCREASE, REDUCE ->
                new ReviewProposal(kind, from, amount(grant, from, form, verified), null, null, reason);
            case TAPER -> {
                var amount = money(form, "amount");
                var last = from.plusMonths(form.path("taperMonths").asLong()).minusDays(1);
                yield new ReviewProposal(kind, from, amount == null ? grant.amount() : amount, last, null, reason);
            }
        };
    }

    /** What the tables give for the income recognised; where they need no income, the amount as it was entered. */
    BigDecimal amount(BenefitGrant grant, LocalDate on, JsonNode form, JsonNode verified) {
        var income = money(form, "recognisedMonthlyIncome");
        return income == null || !entitlement.knows(grant.category())
                ? money(form, "amount")
                : entitlement.amount(grant, income, verified, on);
    }

    /** The income found by whoever verified; its figure is null where they name none. */
    FoundIncome found(String caseNo) {
        return new FoundIncome(money(verified(caseNo), "monthlyIncome"), null);
    }

    /** What whoever verified wrote down; a missing node before that. */
    JsonNode verified(String caseNo) {
        return answers.latest(caseNo, "verify").orElse(MissingNode.getInstance());
    }

    RecognisedIncome recognised(String caseNo) {
        return RecognisedIncome.of(answers.latest(caseNo, FORM).orElseThrow());
    }

    /** The first day of the month named, null for none. */
    static LocalDate month(JsonNode form) {
        var text = form.path("fromMonth").asText("");
        return text.isBlank() ? null : LocalDate.parse(text).withDayOfMonth(1);
    }

    static BigDecimal money(JsonNode form, String field) {
        var text = form.path(field).asText("");
        return text.isBlank() || form.path(field).isNull() ? null : new BigDecimal(text);
    }
}
