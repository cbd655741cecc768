package org.banjie.referrals.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.kinds.own.AfterGrant;
import org.banjie.kinds.own.Guidance;
import org.banjie.referrals.Referral;
import org.banjie.referrals.ReferralRows;
import org.banjie.referrals.ReferralWords;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a family what is left of what was granted, until when, and leads it to the visits that wait for its word. */
@Component
@Order(5)
class VisitsTold implements AfterGrant {

    private final ReferralRows rows;
    private final ReferralWords words;
    private final Sentences sentences;
    private final LimitText days;

    VisitsTold(ReferralRows rows, ReferralWords words, Sentences sentences, LimitText days) {
        this.rows = rows;
        this.words = words;
        this.sentences = sentences;
        this.days = days;
    }

    @Override
    public String kind() {
        return ANY;
    }

    @Override
    public List<Guidance.Section> of(Case found, Locale locale) {
        return rows.ofCase(found.caseNo()).stream()
                .map(one -> new Guidance.Section(words.service(one, locale), lines(one, locale), false))
                .toList();
    }

    @Override
    public boolean isOver(Case found) {
        return rows.ofCase(found.caseNo()).filter(one -> !one.running()).isPresent();
    }

    private List<Guidance.Line> lines(Referral one, Locale locale) {
        var lines = new ArrayList<Guidance.Line>();
        var left = one.left().stripTrailingZeros().toPlainString();
        var granted = one.granted().stripTrailingZeros().toPlainString();
        var stands = one.running() ? "told." : "told.ended.";
        var until = days.day(one.until(), locale);
        lines.add(Guidance.Line.of(say(locale, stands + one.unit(), one.provider(), granted, left, until)));
        var href = "/my/" + one.caseNo() + "/visits";
        if (one.waiting() > 0) lines.add(new Guidance.Line(say(locale, "told.waiting", one.waiting()), href));
        else lines.add(new Guidance.Line(say(locale, "told.see"), href));
        return lines;
    }

    private String say(Locale locale, String code, Object... facts) {
        return sentences.in(locale, "referrals." + code, facts);
    }
}
