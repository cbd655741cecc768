package org.banjie.assistance.households.told;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantStatus;
import org.banjie.grants.Grants;
import org.banjie.grants.paying.Accounts;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.AfterGrant;
import org.banjie.kinds.own.Guidance;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a family when and where it is paid, when it is looked at next, and what it has to tell the street from now on. */
@Component
@Order(20)
class GrantTold implements AfterGrant {

    private static final String KIND = "assistance";

    private final Grants grants;
    private final Accounts accounts;
    private final Kinds kinds;
    private final Sentences sentences;
    private final LimitText days;
    private final Clock clock;

    GrantTold(Grants grants, Accounts accounts, Kinds kinds, Sentences sentences, LimitText days, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.kinds = kinds;
        this.sentences = sentences;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Guidance.Section> of(Case found, Locale locale) {
        return grants.ofCase(found.caseNo()).map(grant -> of(grant, locale)).orElse(List.of());
    }

    @Override
    public boolean isOver(Case found) {
        return grants.ofCase(found.caseNo())
                .filter(grant -> !grant.live() || grant.paidOn() != null)
                .isPresent();
    }

    /** Of a sum paid once whoever pays it tells where it stands; nothing has to be told in return. */
    private List<Guidance.Section> of(BenefitGrant grant, Locale locale) {
        if (grant.once()) return List.of();
        if (!grant.live()) return List.of(section(locale, "over", List.of(say(locale, "over.text"))));
        var told = new ArrayList<Guidance.Section>();
        if (grant.amount().signum() > 0) told.add(section(locale, "paid", paid(grant, locale)));
        told.add(later(grant, locale));
        return told;
    }

    private List<String> paid(BenefitGrant grant, Locale locale) {
        var lines = new ArrayList<String>();
        if (grant.status() == GrantStatus.SUSPENDED) lines.add(say(locale, "suspended"));
        else if (grant.monthly()) payDay().ifPresent(day -> lines.add(say(locale, "day", day)));
        lines.add(account(grant, locale));
        return lines;
    }

    private Optional<String> payDay() {
        return kinds.get(KIND).setting("payDay", LocalDate.now(clock));
    }

    /** The last four digits tell its owner which one it is, and nobody else anything. */
    private String account(BenefitGrant grant, Locale locale) {
        var known = accounts.of(List.of(grant.id())).get(grant.id());
        if (known == null) return say(locale, "no-account");
        var end = known.number().substring(Math.max(0, known.number().length() - 4));
        return say(locale, "account", known.bank() == null ? "" : known.bank(), end, known.holder());
    }

    private Guidance.Section later(BenefitGrant grant, Locale locale) {
        var lines = new ArrayList<Guidance.Line>();
        if (grant.endsOn() != null && grant.monthly()) {
            lines.add(Guidance.Line.of(say(locale, "ends", days.day(grant.endsOn(), locale))));
        }
        if (grant.reviewDue() != null) {
            lines.add(Guidance.Line.of(say(locale, "review", days.day(grant.reviewDue(), locale))));
        }
        lines.add(Guidance.Line.of(say(locale, "duty")));
        lines.add(new Guidance.Line(say(locale, "report"), "/my/" + grant.caseNo() + "/changes"));
        return new Guidance.Section(say(locale, "later.title"), lines, false);
    }

    private Guidance.Section section(Locale locale, String code, List<String> lines) {
        return new Guidance.Section(
                say(locale, code + ".title"),
                lines.stream().map(Guidance.Line::of).toList(),
                false);
    }

    private String say(Locale locale, String code, Object... facts) {
        return sentences.in(locale, "households.told." + code, facts);
    }
}
