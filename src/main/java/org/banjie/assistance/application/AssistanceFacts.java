package org.banjie.assistance.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.assistance.application.calculation.CalculationWords;
import org.banjie.assistance.application.decision.Delays;
import org.banjie.assistance.application.decision.GrantWords;
import org.banjie.assistance.application.decision.IntentionWords;
import org.banjie.assistance.application.entitlement.AssessmentWords;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.entitlement.Proposal;
import org.banjie.assistance.application.entitlement.Proposals;
import org.banjie.assistance.application.publicity.PostingDays;
import org.banjie.assistance.application.publicity.Publicities;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.kinds.own.CaseFacts;
import org.springframework.stereotype.Component;

/** What assistance adds to the facts of a case: the household, what the tables propose, the public notice. */
@Component
class AssistanceFacts implements CaseFacts {

    private final CaseHousehold household;
    private final Proposals proposals;
    private final Publicities publicities;
    private final Decisions decisions;
    private final GrantWords words;
    private final IntentionWords intention;
    private final AssessmentWords findings;
    private final CalculationWords calculations;
    private final Delays delays;
    private final PostingDays days;
    private final Clock clock;

    AssistanceFacts(
            CaseHousehold household,
            Proposals proposals,
            Publicities publicities,
            Decisions decisions,
            GrantWords words,
            IntentionWords intention,
            AssessmentWords findings,
            CalculationWords calculations,
            Delays delays,
            PostingDays days,
            Clock clock) {
        this.household = household;
        this.proposals = proposals;
        this.publicities = publicities;
        this.decisions = decisions;
        this.words = words;
        this.intention = intention;
        this.findings = findings;
        this.calculations = calculations;
        this.delays = delays;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        var means = household.means(found.caseNo());
        var family = household.application(found.caseNo()).circumstances(LocalDate.now(clock));
        facts.put("difficult", household.isDifficult(found.caseNo()));
        facts.put("emergency", family.emergency());
        facts.put("registered", family.registered());
        facts.put("disabled", family.anyoneDisabled());
        facts.put("supporters", household.application(found.caseNo()).namesSupporters());
        facts.put("householdSize", household.size(found.caseNo()));
        facts.put("objected", delays.objected(found.caseNo()));
        facts.put("longerBecause", delays.longer(found.caseNo()));
        facts.put("incomePerPerson", means.incomePerPerson());
        proposals.latest(found.caseNo()).ifPresent(proposal -> facts.putAll(proposed(found, proposal)));
        publicities.latest(found.caseNo()).ifPresent(notice -> {
            facts.put("publicisedFrom", notice.startsOn());
            facts.put("publicisedUntil", notice.endsOn());
        });
        facts.put("findings", calculated(found));
        return facts;
    }

    /** The calculation that was decided on, or stands for decision; of a refusal, how the household is reckoned now. */
    private List<String> calculated(Case found) {
        var refused = decisions
                .of(found.caseNo())
                .filter(decision -> decision.nature() == CaseStatus.REJECTED)
                .isPresent();
        var lines = proposals
                .latest(found.caseNo())
                .filter(proposal -> !refused)
                .map(Proposal::calculation)
                .orElseGet(() ->
                        refused ? household.assess(found.caseNo()).proposal().calculation() : List.of());
        return calculations.of(lines, Locale.CHINA);
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        var shown = new LinkedHashMap<>(intention.of(found, locale));
        shown.putAll(findings.of(found.caseNo(), locale));
        return shown;
    }

    private Map<String, Object> proposed(Case found, Proposal proposal) {
        var facts = new HashMap<String, Object>();
        facts.put("amount", proposal.amount());
        facts.put("standard", proposal.standard());
        facts.putAll(days.today(proposal.category(), found.area()));
        facts.put("intention", words.intention(proposal));
        facts.put("confirmation", words.confirmation(proposal));
        facts.put("basis", proposal.basis());
        facts.put("grantInBrief", words.inBrief(proposal));
        decisions.of(found.caseNo()).ifPresent(decision -> facts.put("grant", words.inFull(proposal, from(decision))));
        return facts;
    }

    private static LocalDate from(Decision decision) {
        return decision.startsOn() == null ? decision.decidedOn() : decision.startsOn();
    }
}
