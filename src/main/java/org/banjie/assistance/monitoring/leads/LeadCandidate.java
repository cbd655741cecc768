package org.banjie.assistance.monitoring.leads;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.banjie.cases.Applicant;

/**
 * A household the rule is asked about.
 *
 * @param source FORMER: received something; DECLINED: applied and got nothing
 * @param caseNo the case it is known from
 * @param outcome how the grant ended, or the status of the application
 * @param months full months since then
 * @param over by how many percent the income was above the standard; nothing when not known
 * @param person opened only for households the rule finds likely
 */
record LeadCandidate(
        String source,
        String caseNo,
        String category,
        String outcome,
        long months,
        Supplier<Optional<Double>> over,
        String village,
        String residence,
        Supplier<Applicant> person) {

    /** By which {@link LeadCandidates} find it again. */
    String key() {
        return source + "/" + caseNo;
    }

    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("source", source);
        facts.put("category", category);
        facts.put("outcome", outcome);
        facts.put("months", (int) months);
        // a household of which nothing is known is not near the standard
        facts.put("over", over.get().orElse(1e6));
        return facts;
    }
}
