package org.banjie.assistance.households.told;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.assistance.households.GrantedName;
import org.banjie.cases.Case;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Category;
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

/**
 * Tells whoever is granted something by the month when and where it is paid, until when it was, and a family with assistance
 * besides when it is looked at next and what it has to tell the street from now on.
 */
@Component
@Order(20)
class GrantTold implements AfterGrant {

    private final Grants grants;
    private final Accounts accounts;
    private final Kinds kinds;
    private final GrantedName names;
    private final Sentences sentences;
    private final LimitText days;
    private final Clock clock;

    GrantTold(
            Grants grants,
            Accounts accounts,
            Kinds kinds,
            GrantedName names,
            Sentences sentences,
            LimitText days,
            Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.kinds = kinds;
        this.names = names;
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
        return grants.ofCase(found.caseNo()).map(grant -> of(grant, locale)).orElse(List.of());
    }

    @Override
    public boolean isOver(Case found) {
        return grants.ofCase(found.caseNo())
                .filter(grant -> grant.monthly() || !isOther(grant))
                .filter(grant -> !grant.live() || grant.paidOn() != null)
                .isPresent();
    }

    /** Of a sum paid once whoever pays it tells where it stands; nothing has to be told in return. */
    private List<Guidance.Section> of(BenefitGrant grant, Locale locale) {
        if (grant.once() || isOther(grant) && !grant.monthly()) return List.of();
        if (!grant.live()) return List.of(section(locale, "over", List.of(over(grant, locale))));
        var told = new ArrayList<Guidance.Section>();
        if (grant.amount().signum() > 0) told.add(section(locale, "paid", paid(grant, locale)));
        later(grant, locale).ifPresent(told::add);
        return told;
    }

    private String over(BenefitGrant grant, Locale locale) {
        if (!isOther(grant)) return say(locale, "over.text");
        return say(locale, "over.other", names.of(grant).in(locale), days.day(grant.endsOn(), locale));
    }

    private static boolean isOther(BenefitGrant grant) {
        return grant.category() == Category.OTHER;
    }

    private List<String> paid(BenefitGrant grant, Locale locale) {
        var lines = new ArrayList<String>();
        if (grant.status() == GrantStatus.SUSPENDED) lines.add(say(locale, "suspended"));
        else if (grant.monthly()) payDay(grant).ifPresent(day -> lines.add(say(locale, "day", day)));
        lines.add(account(grant, locale));
        return lines;
    }

    private Optional<String> payDay(BenefitGrant grant) {
        return kinds.find(grant.kind()).flatMap(kind -> kind.setting("payDay", LocalDate.now(clock)));
    }

    /** The last four digits tell its owner which one it is, and nobody else anything. */
    private String account(BenefitGrant grant, Locale locale) {
        var known = accounts.of(List.of(grant.id())).get(grant.id());
        if (known == null) return say(locale, "no-account");
        var end = known.number().substring(Math.max(0, known.number().length() - 4));
        return say(locale, "account", known.bank() == null ? "" : known.bank(), end, known.holder());
    }

    private Optional<Guidance.Section> later(BenefitGrant grant, Locale locale) {
        var lines = new ArrayList<Guidance.Line>();
        if (grant.endsOn() != null && grant.monthly()) {
            lines.add(Guidance.Line.of(say(locale, "ends", days.day(grant.endsOn(), locale))));
        }
        if (!isOther(grant)) duties(grant, locale, lines);
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(new Guidance.Section(say(locale, "later.title"), lines, false));
    }

    private void duties(BenefitGrant grant, Locale locale, List<Guidance.Line> lines) {
        if (grant.reviewDue() != null) {
            lines.add(Guidance.Line.of(say(locale, "review", days.day(grant.reviewDue(), locale))));
        }
        lines.add(Guidance.Line.of(say(locale, "duty")));
        lines.add(new Guidance.Line(say(locale, "report"), "/my/" + grant.caseNo() + "/changes"));
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
