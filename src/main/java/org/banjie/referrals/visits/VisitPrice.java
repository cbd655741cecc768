package org.banjie.referrals.visits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.flow.Rules;
import org.banjie.kinds.Kinds;
import org.banjie.referrals.Referral;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** What one hour or visit of a service costs, by the table of its kind. */
@Component
class VisitPrice {

    private final Kinds kinds;
    private final Rules rules;

    VisitPrice(Kinds kinds, Rules rules) {
        this.kinds = kinds;
        this.rules = rules;
    }

    /** Yuan, as it is on the day of the visit. @throws Refusal CONFLICT {@code no-price} where no row fits */
    BigDecimal of(Referral referral, LocalDate on) {
        var service = kinds.get(referral.kind()).grants().service();
        Map<String, Object> answers = service.what() == null || referral.service() == null
                ? Map.of()
                : Map.of(service.what(), referral.service());
        return rules.decide(service.price(), Map.of("on", on, "answers", answers))
                .map(row -> new BigDecimal(String.valueOf(row.get("price"))).setScale(2, RoundingMode.HALF_UP))
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "no-price", "referrals.no-price"));
    }
}
