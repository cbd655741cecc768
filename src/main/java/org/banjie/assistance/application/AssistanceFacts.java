package org.banjie.assistance.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.assistance.application.decision.GrantWords;
import org.banjie.assistance.application.entitlement.AssessmentWords;
import org.banjie.assistance.application.entitlement.AssistanceTables;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.entitlement.Proposal;
import org.banjie.assistance.application.entitlement.Proposals;
import org.banjie.assistance.application.publicity.Publicities;
import org.banjie.assistance.application.publicity.PublicityPeriod;
import org.banjie.cases.Case;
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
    private final AssessmentWords findings;
    private final AssistanceTables tables;
    private final Clock clock;

    AssistanceFacts(
            CaseHousehold household,
            Proposals proposals,
            Publicities publicities,
            Decisions decisions,
            GrantWords words,
            AssessmentWords findings,
            AssistanceTables tables,
            Clock clock) {
        this.household = household;
        this.proposals = proposals;
        this.publicities = publicities;
        this.decisions = decisions;
        this.words = words;
        this.findings = findings;
        this.tables = tables;
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
        facts.put("householdSize", means.members());
        facts.put("incomePerPerson", means.incomePerPerson());
        proposals.latest(found.caseNo()).ifPresent(proposal -> facts.putAll(proposed(found, proposal)));
        publicities.latest(found.caseNo()).ifPresent(notice -> {
            facts.put("publicisedFrom", notice.startsOn());
            facts.put("publicisedUntil", notice.endsOn());
        });
        return facts;
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        return findings.of(found.caseNo(), locale);
    }

    private Map<String, Object> proposed(Case found, Proposal proposal) {
        var facts = new HashMap<String, Object>();
        facts.put("amount", proposal.amount());
        facts.put("standard", proposal.standard());
        facts.put(
                "period",
                PublicityPeriod.of(tables, proposal.category(), proposal.proposedOn())
                        .text());
        facts.put("basis", proposal.basis());
        facts.put("grantInBrief", words.inBrief(proposal));
        decisions.of(found.caseNo()).ifPresent(decision -> facts.put("grant", words.inFull(proposal, from(decision))));
        return facts;
    }

    private static LocalDate from(Decision decision) {
        return decision.startsOn() == null ? decision.decidedOn() : decision.startsOn();
    }
}
