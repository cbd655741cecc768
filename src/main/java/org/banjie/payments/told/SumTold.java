package org.banjie.payments.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.grants.paying.Account;
import org.banjie.kinds.own.AfterGrant;
import org.banjie.kinds.own.Guidance;
import org.banjie.payments.told.SumStanding.At;
import org.banjie.payments.told.SumStanding.Standing;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.banjie.words.Yuan;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever was granted a sum that is paid once, of any kind, whether it is paid, when it was, and to which account. */
@Component
@Order(10)
class SumTold implements AfterGrant {

    private static final int END = 4;

    private final SumStanding standing;
    private final Sentences sentences;
    private final LimitText days;

    SumTold(SumStanding standing, Sentences sentences, LimitText days) {
        this.standing = standing;
        this.sentences = sentences;
        this.days = days;
    }

    @Override
    public String kind() {
        return ANY;
    }

    @Override
    public List<Guidance.Section> of(Case found, Locale locale) {
        return standing.of(found.caseNo())
                .map(one -> List.of(new Guidance.Section(
                        say(locale, "title"),
                        lines(one, locale).stream().map(Guidance.Line::of).toList(),
                        false)))
                .orElse(List.of());
    }

    private List<String> lines(Standing one, Locale locale) {
        var lines = new ArrayList<String>();
        var sum = one.sum();
        if (sum.before().signum() > 0) lines.add(say(locale, "before", Yuan.said(sum.before())));
        if (sum.amount().signum() <= 0) return lines;
        var day = sum.paidOn() == null ? "" : days.day(sum.paidOn(), locale);
        var why = one.why() == null ? "" : one.why();
        lines.add(say(locale, one.at().name(), Yuan.said(sum.amount()), day, why));
        if (one.account() != null && one.at() != At.STOPPED && one.at() != At.BY_HAND) {
            lines.add(account(one.account(), locale));
        }
        return lines;
    }

    /** The last four digits tell its owner which one it is, and nobody else anything. */
    private String account(Account account, Locale locale) {
        var number = account.number();
        var end = number.substring(Math.max(0, number.length() - END));
        return say(locale, "account", account.bank() == null ? "" : account.bank(), end, account.holder());
    }

    private String say(Locale locale, String code, Object... facts) {
        return sentences.in(locale, "payments.told." + code, facts);
    }
}
