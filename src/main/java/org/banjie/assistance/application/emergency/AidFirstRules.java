package org.banjie.assistance.application.emergency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.assistance.application.entitlement.Household;
import org.banjie.assistance.application.entitlement.Tables;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What may be paid before the papers are there is a small amount, as the table says. */
@Component
class AidFirstRules implements AnswerRules {

    private final Household household;
    private final Tables tables;
    private final MessageSource messages;
    private final Clock clock;

    AidFirstRules(Household household, Tables tables, MessageSource messages, Clock clock) {
        this.household = household;
        this.tables = tables;
        this.messages = messages;
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
        var amount = submission.answers().path("amount").asText("");
        if (!"PAY".equals(submission.outcome())) return List.of();
        if (amount.isBlank()) return List.of(error("aid-amount", ""));
        var limit = limit(submission.caseNo());
        return new BigDecimal(amount).compareTo(limit) > 0
                ? List.of(
                        error("aid-limit", limit.setScale(2, RoundingMode.DOWN).toPlainString()))
                : List.of();
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
        return Tables.number(tables.decide("assistance-aid-first", asked).get("limit"));
    }

    private InputError error(String code, String argument) {
        var message = messages.getMessage(
                "kinds.assistance." + code, new Object[] {argument}, LocaleContextHolder.getLocale());
        return new InputError("amount", code, message);
    }
}
