package org.banjie.reviewing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.banjie.grants.BenefitGrant;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/**
 * What an office's form proposes for a grant.
 *
 * @param from first day of the month it holds from; null where none is named
 * @param amount yuan a month from then on; null where none is named
 */
record Proposed(LocalDate from, BigDecimal amount) {

    static Proposed of(JsonNode form) {
        var from = form.path("fromMonth").asText("");
        var amount = form.path("amount").asText("");
        return new Proposed(
                from.isBlank() || form.path("fromMonth").isNull()
                        ? null
                        : LocalDate.parse(from).withDayOfMonth(1),
                amount.isBlank() || form.path("amount").isNull() ? null : new BigDecimal(amount));
    }

    /**
     * @param earliest first day of the first month it may hold from: what was paid is not undone here
     * @throws Refusal INVALID {@code review-month} where no month is named or an earlier one
     */
    void demandMonth(LocalDate earliest) {
        if (from == null || from.isBefore(earliest)) {
            throw new Refusal(
                    RefusalKind.INVALID,
                    "review-month",
                    "reviewing.month",
                    earliest.toString().substring(0, 7));
        }
    }

    /** @throws Refusal INVALID {@code review-amount} where no sum is named, or the one that is paid already */
    void demandAmount(BenefitGrant grant) {
        if (amount == null || amount.signum() <= 0 || amount.scale() > 2 || amount.compareTo(grant.amount()) == 0) {
            throw new Refusal(
                    RefusalKind.INVALID,
                    "review-amount",
                    "reviewing.amount",
                    grant.amount().toPlainString());
        }
    }
}
