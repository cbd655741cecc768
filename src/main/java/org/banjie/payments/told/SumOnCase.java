package org.banjie.payments.told;

import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.kinds.own.ShownOfAny;
import org.banjie.payments.told.SumStanding.Standing;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** Shows whoever works on a case whether the sum it granted once is paid. */
@Component
class SumOnCase implements ShownOfAny {

    private final SumStanding standing;
    private final Sentences sentences;
    private final LimitText days;

    SumOnCase(SumStanding standing, Sentences sentences, LimitText days) {
        this.standing = standing;
        this.sentences = sentences;
        this.days = days;
    }

    @Override
    public Map<String, String> of(Case found, Locale locale) {
        return standing.of(found.caseNo())
                .map(one -> Map.of(say(locale, "name"), words(one, locale)))
                .orElse(Map.of());
    }

    private String words(Standing one, Locale locale) {
        var sum = one.sum();
        if (sum.amount().signum() <= 0) return say(locale, "before", Yuan.said(sum.before()));
        var day = sum.paidOn() == null ? "" : days.day(sum.paidOn(), locale);
        return say(locale, one.at().name(), Yuan.said(sum.amount()), day, Long.toString(one.roster()));
    }

    private String say(Locale locale, String code, Object... facts) {
        return sentences.in(locale, "payments.fact." + code, facts);
    }
}
