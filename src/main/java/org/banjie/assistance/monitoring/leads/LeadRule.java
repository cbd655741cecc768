package org.banjie.assistance.monitoring.leads;

import java.util.Optional;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** Which households are likely to be entitled, by the table {@code lead-likely}. */
@Component
class LeadRule {

    private final Rules rules;

    LeadRule(Rules rules) {
        this.rules = rules;
    }

    /** @param reason why, in words; {@code policy} what they are to be told */
    record Likely(String reason, String policy) {}

    Optional<Likely> of(LeadCandidate candidate) {
        return rules.decide("lead-likely", candidate.facts())
                .map(row -> new Likely(
                        row.get("reason").toString(), row.get("policy").toString()));
    }
}
