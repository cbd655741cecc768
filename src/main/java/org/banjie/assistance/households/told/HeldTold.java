package org.banjie.assistance.households.told;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantStatus;
import org.banjie.grants.Grants;
import org.banjie.grants.holding.HeldGrant;
import org.banjie.grants.holding.Holds;
import org.banjie.kinds.own.AfterGrant;
import org.banjie.kinds.own.Guidance;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whose grant is held back, of any kind, since when, why, and that what is owed is paid afterwards. */
@Component
@Order(5)
class HeldTold implements AfterGrant {

    private final Grants grants;
    private final Holds holds;
    private final Sentences sentences;
    private final LimitText days;
    private final Clock clock;

    HeldTold(Grants grants, Holds holds, Sentences sentences, LimitText days, Clock clock) {
        this.grants = grants;
        this.holds = holds;
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
        return grants.ofCase(found.caseNo())
                .filter(grant -> grant.status() == GrantStatus.SUSPENDED)
                .map(BenefitGrant::id)
                .flatMap(id -> holds.inForce(List.of(id)).stream().findFirst())
                .map(hold -> List.of(section(hold, locale)))
                .orElse(List.of());
    }

    private Guidance.Section section(HeldGrant hold, Locale locale) {
        var day = LocalDate.ofInstant(hold.decidedAt(), clock.getZone());
        return new Guidance.Section(
                sentences.in(locale, "households.told.held.title"),
                List.of(
                        Guidance.Line.of(
                                sentences.in(locale, "households.told.held", days.day(day, locale), hold.why())),
                        Guidance.Line.of(sentences.in(locale, "households.told.held.after"))),
                false);
    }
}
