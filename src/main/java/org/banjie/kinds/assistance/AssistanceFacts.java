package org.banjie.kinds.assistance;

import java.util.HashMap;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.flow.Rules;
import org.banjie.kinds.CaseFacts;
import org.springframework.stereotype.Component;

/** What assistance adds to the facts of a case: the household, what the tables propose, the public notice. */
@Component
class AssistanceFacts implements CaseFacts {

    private final Household household;
    private final Proposals proposals;
    private final Publicities publicities;
    private final Rules rules;

    AssistanceFacts(Household household, Proposals proposals, Publicities publicities, Rules rules) {
        this.household = household;
        this.proposals = proposals;
        this.publicities = publicities;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        var means = household.means(found.caseNo());
        facts.put("difficult", household.isDifficult(found.caseNo()));
        facts.put("householdSize", means.members());
        facts.put("incomePerPerson", means.incomePerPerson());
        proposals.latest(found.caseNo()).ifPresent(proposal -> {
            facts.put("amount", proposal.amount());
            facts.put("standard", proposal.standard());
            facts.put("period", PublicityPeriod.of(rules, proposal.category()).text());
            facts.put("basis", proposal.basis());
        });
        publicities.latest(found.caseNo()).ifPresent(notice -> {
            facts.put("publicisedFrom", notice.startsOn());
            facts.put("publicisedUntil", notice.endsOn());
        });
        return facts;
    }
}
