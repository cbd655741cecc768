package org.banjie.assistance.households.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.banjie.assistance.application.reckoning.FoundIncome;
import org.banjie.assistance.application.reckoning.RecognisedIncome;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.review.ReviewProposal.Kind;
import org.banjie.refusal.InputError;
import org.banjie.words.Yuan;

/** What is wrong with a proposal, once it is known what its grant and the tables give. */
final class ReviewProposalFaults {

    private final Against held;
    private final JsonNode form;
    private final List<InputError> errors = new ArrayList<>();

    private ReviewProposalFaults(Against held, JsonNode form) {
        this.held = held;
        this.form = form;
    }

    /**
     * What a proposal is held against.
     *
     * @param now yuan a month as it is
     * @param earliest first month that may still be changed
     * @param longestTaper months a grant of its category may run out in
     * @param amount what the tables give from a month on; null where an income is needed and missing
     */
    record Against(
            BigDecimal now, LocalDate earliest, IntSupplier longestTaper, Function<LocalDate, BigDecimal> amount) {}

    static List<InputError> of(Kind kind, JsonNode form, Against held) {
        var faults = new ReviewProposalFaults(held, form);
        switch (kind) {
            case KEEP, TRANSFER -> {}
            case STOP -> faults.month();
            case TAPER -> faults.taper();
            case INCREASE, REDUCE -> faults.amount(kind);
        }
        return faults.errors;
    }

    /** Another income than was verified stands only line by line, with evidence and reason. */
    static List<InputError> ofRecognition(RecognisedIncome recognised, FoundIncome found) {
        if (recognised.amount() == null && !recognised.deviates()) return List.of();
        if (found.checked() != null) return recognised.faults(found);
        return recognised.deviates()
                ? recognised.faults(new FoundIncome(BigDecimal.ZERO, null))
                : List.of(error("recognisedMonthlyIncome", "income-unfound"));
    }

    /** Who has become entitled to the allowance is told, and helped to apply, before a lower grant goes on. */
    static List<InputError> ofHigher(JsonNode form, boolean forAllowance) {
        return forAllowance && !form.path("helpedToApply").asBoolean()
                ? List.of(error("helpedToApply", "higher-fits"))
                : List.of();
    }

    /** @param within whether the village is one of the street that pays already */
    static List<InputError> ofTransfer(boolean known, BooleanSupplier within) {
        if (!known) return List.of(error("newVillage", "village-missing"));
        return within.getAsBoolean() ? List.of(error("newVillage", "village-same-street")) : List.of();
    }

    /** The month a change may begin in: this one; after a death the month that followed it. */
    static LocalDate earliest(List<ReviewCause> causes, LocalDate since, LocalDate today) {
        var thisMonth = today.withDayOfMonth(1);
        if (!causes.contains(ReviewCause.DEATH)) return thisMonth;
        var after = since.withDayOfMonth(1).plusMonths(1);
        return after.isBefore(thisMonth) ? after : thisMonth;
    }

    /** Whether a month is named, be it too early. */
    private boolean month() {
        var from = ReviewProposals.month(form);
        if (from == null) add("fromMonth", "month-missing");
        else if (from.isBefore(held.earliest)) {
            add("fromMonth", "month-past", held.earliest.toString().substring(0, 7));
        }
        return from != null;
    }

    private void taper() {
        month();
        var months = form.path("taperMonths").asInt();
        var most = held.longestTaper.getAsInt();
        if (months < 1 || months > most) add("taperMonths", "taper-too-long", most);
        var amount = ReviewProposals.money(form, "amount");
        if (amount != null && amount.compareTo(held.now) > 0) add("amount", "not-less", held.now);
    }

    private void amount(Kind kind) {
        if (!month()) return;
        var amount = held.amount.apply(ReviewProposals.month(form));
        if (amount == null) {
            add("recognisedMonthlyIncome", "income-missing");
            return;
        }
        var entered = ReviewProposals.money(form, "amount");
        if (entered != null && entered.compareTo(amount) != 0) add("amount", "not-the-table", amount);
        direction(kind, amount);
    }

    private void direction(Kind kind, BigDecimal then) {
        if (then.signum() <= 0) add("recognisedMonthlyIncome", "not-entitled");
        else if (kind == Kind.INCREASE && then.compareTo(held.now) <= 0) add("amount", "not-more", held.now, then);
        else if (kind == Kind.REDUCE && then.compareTo(held.now) >= 0) add("amount", "not-less", held.now);
    }

    private void add(String path, String code, Object... arguments) {
        errors.add(error(path, code, arguments));
    }

    private static InputError error(String path, String code, Object... arguments) {
        return new InputError(path, code, "households.propose." + code, plain(arguments));
    }

    /** Money is said in one way, whatever the language. */
    private static Object[] plain(Object... arguments) {
        return Stream.of(arguments)
                .map(one -> one instanceof BigDecimal money ? Yuan.said(money) : one)
                .toArray();
    }
}
