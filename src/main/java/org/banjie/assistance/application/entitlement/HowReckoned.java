package org.banjie.assistance.application.entitlement;

import java.util.List;
import java.util.Locale;
import org.banjie.assistance.application.calculation.CalculationWords;
import org.banjie.cases.Case;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.kinds.own.AfterGrant;
import org.banjie.kinds.own.Guidance;
import org.banjie.words.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a family how its amount came about, from the figures of its own case, as long as it was decided as reckoned. */
@Component
@Order(10)
class HowReckoned implements AfterGrant {

    private final Proposals proposals;
    private final Decisions decisions;
    private final CalculationWords words;
    private final Sentences sentences;

    HowReckoned(Proposals proposals, Decisions decisions, CalculationWords words, Sentences sentences) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.words = words;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public List<Guidance.Section> of(Case found, Locale locale) {
        var decision = decisions.of(found.caseNo());
        return proposals
                .latest(found.caseNo())
                .filter(one -> decision.filter(decided -> isOf(one, decided)).isPresent())
                .map(one -> words.of(one.calculation(), locale))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> section(lines, locale))
                .stream()
                .toList();
    }

    private static boolean isOf(Proposal proposal, Decision decided) {
        return decided.amount() != null
                && decided.amount().signum() > 0
                && decided.amount().compareTo(proposal.amount()) == 0;
    }

    private Guidance.Section section(List<String> lines, Locale locale) {
        return new Guidance.Section(
                sentences.in(locale, "kinds.assistance.reckoned"),
                lines.stream().map(Guidance.Line::of).toList(),
                false);
    }
}
