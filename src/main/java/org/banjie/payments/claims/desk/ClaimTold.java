package org.banjie.payments.claims.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.kinds.own.AfterGrant;
import org.banjie.kinds.own.Guidance;
import org.banjie.payments.claims.Balances;
import org.banjie.payments.claims.Claim;
import org.banjie.payments.claims.ClaimRows;
import org.banjie.payments.claims.plans.ClaimPlans;
import org.banjie.payments.claims.plans.MonthSum;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.banjie.words.Yuan;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a family what it has to return, why, by when, what it has returned, and what it can do against it. */
@Component
@Order(6)
class ClaimTold implements AfterGrant {

    private final ClaimRows rows;
    private final ClaimPlans plans;
    private final Balances balances;
    private final Sentences sentences;
    private final LimitText days;
    private final Clock clock;

    ClaimTold(ClaimRows rows, ClaimPlans plans, Balances balances, Sentences sentences, LimitText days, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.balances = balances;
        this.sentences = sentences;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ANY;
    }

    @Override
    public List<Guidance.Section> of(Case found, Locale locale) {
        return rows.ofCase(found.caseNo()).stream()
                .map(claim -> section(claim, locale))
                .toList();
    }

    private Guidance.Section section(Claim claim, Locale locale) {
        return new Guidance.Section(
                say(locale, "title"),
                lines(claim, locale).stream().map(Guidance.Line::of).toList(),
                false);
    }

    private List<String> lines(Claim claim, Locale locale) {
        var lines = new ArrayList<String>();
        var decided = LocalDate.ofInstant(claim.decidedAt(), clock.getZone());
        lines.add(say(locale, "what", days.day(decided, locale), Yuan.said(claim.amount()), claim.why()));
        lines.add(say(locale, "months", months(plans.months(claim.id()), locale)));
        var now = balances.of(claim.id());
        if (now.waived().signum() > 0) lines.add(say(locale, "waived", Yuan.said(now.waived())));
        if (claim.endedOn() != null) {
            lines.add(say(locale, "ended", days.day(claim.endedOn(), locale)));
            return lines;
        }
        lines.add(say(locale, "stands", Yuan.said(now.returned()), Yuan.said(now.outstanding())));
        lines.add(say(locale, "plan." + claim.how(), months(plans.instalments(claim.id()), locale)));
        lines.add(say(locale, "against"));
        return lines;
    }

    private String months(List<MonthSum> sums, Locale locale) {
        return String.join(
                say(locale, "and"),
                sums.stream()
                        .map(one -> say(
                                locale,
                                "month",
                                Integer.toString(one.month().getYear()),
                                Integer.toString(one.month().getMonthValue()),
                                Yuan.said(one.amount())))
                        .toList());
    }

    private String say(Locale locale, String code, Object... facts) {
        return sentences.in(locale, "payments.claim.told." + code, facts);
    }
}
