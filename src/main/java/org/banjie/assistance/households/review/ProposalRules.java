package org.banjie.assistance.households.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.flow.Rules;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.assistance.households.Grant;
import org.banjie.assistance.households.GrantRows;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.ReviewRows;
import org.banjie.assistance.households.Reviews;
import org.banjie.assistance.households.review.Proposed.Kind;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** A proposal says what its outcome needs: from when, how much, how long; and no more than the tables give. */
@Component
class ProposalRules implements AnswerRules {

    private final ReviewRows reviews;
    private final GrantRows grants;
    private final Proposals proposals;
    private final Rules rules;
    private final Units units;
    private final Clock clock;

    ProposalRules(
            ReviewRows reviews,
            GrantRows grants,
            Proposals proposals,
            Rules rules,
            Units units,
            Clock clock) {
        this.reviews = reviews;
        this.grants = grants;
        this.proposals = proposals;
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
        return Proposals.FORM;
    }

    @Override
    public List<InputError> check(Submission submission) {
        var errors = new ArrayList<InputError>();
        var outcome = List.of(Kind.values()).stream()
                .filter(kind -> kind.name().equals(submission.outcome()))
                .findFirst();
        if (outcome.isEmpty()) return errors;
        var grant = grants.find(reviews.get(submission.caseNo()).grantId()).orElseThrow();
        var form = submission.answers();
        switch (outcome.get()) {
            case KEEP -> {}
            case TRANSFER -> village(grant, form, errors);
            case STOP -> month(submission, form, errors);
            case TAPER -> taper(grant, submission, form, errors);
            case INCREASE, REDUCE -> amount(grant, submission, outcome.get(), form, errors);
        }
        return errors;
    }

    private void village(Grant grant, JsonNode form, List<InputError> errors) {
        var village = form.path("newVillage").asText("");
        if (units.find(village).isEmpty()) add(errors, "newVillage", "village-missing");
        else if (units.within(village, grant.street())) add(errors, "newVillage", "village-same-street");
    }

    /** Nothing is taken back for months gone by, save those after a death. */
    private boolean month(Submission submission, JsonNode form, List<InputError> errors) {
        var from = Proposals.month(form);
        if (from == null) {
            add(errors, "fromMonth", "month-missing");
            return false;
        }
        var earliest = earliest(submission.caseNo());
        if (from.isBefore(earliest))
            add(errors, "fromMonth", "month-past", earliest.toString().substring(0, 7));
        return true;
    }

    private LocalDate earliest(String caseNo) {
        var thisMonth = LocalDate.now(clock).withDayOfMonth(1);
        if (!reviews.causes(caseNo).contains(ReviewCause.DEATH)) return thisMonth;
        var after = reviews.since(caseNo).withDayOfMonth(1).plusMonths(1);
        return after.isBefore(thisMonth) ? after : thisMonth;
    }

    private void taper(Grant grant, Submission submission, JsonNode form, List<InputError> errors) {
        month(submission, form, errors);
        int months = form.path("taperMonths").asInt();
        int most = longestTaper(grant);
        if (months < 1 || months > most) add(errors, "taperMonths", "taper-too-long", most);
        var amount = Proposals.money(form, "amount");
        if (amount != null && amount.compareTo(grant.amount()) > 0) add(errors, "amount", "not-less", grant.amount());
    }

    private int longestTaper(Grant grant) {
        return rules.decide("review-taper", Map.of("category", grant.category().name()))
                .map(row -> ((Number) row.get("months")).intValue())
                .orElse(0);
    }

    private void amount(Grant grant, Submission submission, Kind kind, JsonNode form, List<InputError> errors) {
        if (!month(submission, form, errors)) return;
        var amount = proposals.amount(grant, Proposals.month(form), form);
        if (amount == null) {
            add(errors, "recognisedMonthlyIncome", "income-missing");
            return;
        }
        var entered = Proposals.money(form, "amount");
        if (entered != null && entered.compareTo(amount) != 0) add(errors, "amount", "not-the-table", amount);
        direction(kind, grant.amount(), amount, errors);
    }

    private void direction(Kind kind, BigDecimal now, BigDecimal then, List<InputError> errors) {
        if (then.signum() <= 0) add(errors, "recognisedMonthlyIncome", "not-entitled");
        else if (kind == Kind.INCREASE && then.compareTo(now) <= 0) add(errors, "amount", "not-more", now, then);
        else if (kind == Kind.REDUCE && then.compareTo(now) >= 0) add(errors, "amount", "not-less", now);
    }

    private void add(List<InputError> errors, String path, String code, Object... arguments) {
        errors.add(new InputError(path, code, "households.propose." + code, plain(arguments)));
    }

    private static Object[] plain(Object... arguments) {
        return Stream.of(arguments)
                .map(one -> one instanceof BigDecimal money ? money.toPlainString() : one)
                .toArray();
    }
}
