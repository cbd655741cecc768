package org.banjie.organisations.credit.listing;

import java.util.List;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.credit.CreditFault;
import org.banjie.organisations.credit.CreditModel;
import org.banjie.organisations.credit.proposals.ProposalRows;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Nobody is listed for what is no ground, or no longer one: the competent unit has proved that it was not their fault. */
@Component
class ListingDecisionRules implements AnswerRules {

    private final ProposalRows rows;
    private final GroundFacts facts;

    ListingDecisionRules(ProposalRows rows, GroundFacts facts) {
        this.rows = rows;
        this.facts = facts;
    }

    @Override
    public String kind() {
        return CreditModel.LISTING;
    }

    @Override
    public String form() {
        return "decide";
    }

    @Override
    public List<InputError> check(Submission submission) {
        if (!"LIST".equals(submission.outcome())) return List.of();
        var proposal = rows.find(submission.caseNo()).orElseThrow();
        return facts.ground(proposal).isPresent() ? List.of() : List.of(CreditFault.of("", "no-ground"));
    }
}
