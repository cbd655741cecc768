package org.banjie.assistance.application.emergency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.banjie.assistance.application.entitlement.AssistanceTables;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** What may be paid before the papers are there is a small amount, as the table says. */
@Component
class AidFirstRules implements AnswerRules {

    private final CaseHousehold household;
    private final AssistanceTables tables;
    private final Clock clock;

    AidFirstRules(CaseHousehold household, AssistanceTables tables, Clock clock) {
        this.household = household;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return "aid-first";
    }

    @Override
    public List<InputError> check(Submission submission) {
        return check(submission, () -> limit(submission.caseNo()));
    }

    /** @param limit yuan, the most that may be paid; asked only where something is to be paid */
    static List<InputError> check(Submission submission, Supplier<BigDecimal> limit) {
        var amount = submission.answers().path("amount").asText("");
        if (!"PAY".equals(submission.outcome())) return List.of();
        if (amount.isBlank()) return List.of(new InputError("amount", "aid-amount", "kinds.assistance.aid-amount"));
        var most = limit.get();
        return new BigDecimal(amount).compareTo(most) > 0 ? List.of(tooMuch(most)) : List.of();
    }

    private BigDecimal limit(String caseNo) {
        var facts = Map.<String, Object>of("on", LocalDate.now(clock));
        var standard = tables.decide("assistance-standard", facts).get("amount");
        var asked = Map.of(
                "on",
                LocalDate.now(clock),
                "standard",
                standard,
                "members",
                household.declared(caseNo).members());
        return AssistanceTables.number(
                tables.decide("assistance-aid-first", asked).get("limit"));
    }

    private static InputError tooMuch(BigDecimal most) {
        var said = Yuan.said(most.setScale(2, RoundingMode.DOWN));
        return new InputError("amount", "aid-limit", "kinds.assistance.aid-limit", said);
    }
}
