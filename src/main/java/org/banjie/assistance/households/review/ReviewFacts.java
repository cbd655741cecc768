package org.banjie.assistance.households.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.acts.Opinions;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.assistance.households.GrantRows;
import org.banjie.assistance.households.ReviewRows;
import org.banjie.assistance.households.Reviews;
import org.springframework.stereotype.Component;

/** What a review's paper says: what changes, from when, by how much. */
@Component
class ReviewFacts implements CaseFacts {

    private static final Map<Proposed.Kind, String> WORDS = Map.of(
            Proposed.Kind.INCREASE, "增发",
            Proposed.Kind.REDUCE, "减发",
            Proposed.Kind.TAPER, "渐退",
            Proposed.Kind.STOP, "停发",
            Proposed.Kind.TRANSFER, "转移");

    private final Opinions opinions;
    private final Proposals proposals;
    private final ReviewRows reviews;
    private final GrantRows grants;
    private final Entitlement entitlement;

    ReviewFacts(Opinions opinions, Proposals proposals, ReviewRows reviews, GrantRows grants, Entitlement entitlement) {
        this.opinions = opinions;
        this.proposals = proposals;
        this.reviews = reviews;
        this.grants = grants;
        this.entitlement = entitlement;
    }

    @Override
    public String kind() {
        return Reviews.KIND;
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        if (opinions.lastEnding(found.caseNo(), Proposals.STEP).isEmpty()) return facts;
        var proposed = proposals.of(found.caseNo());
        var grant = grants.find(reviews.get(found.caseNo()).grantId()).orElseThrow();
        facts.put("grantCase", grant.caseNo());
        facts.put("householdSize", entitlement.members(grant));
        facts.put("change", WORDS.getOrDefault(proposed.kind(), "维持"));
        put(facts, "changesFrom", proposed.from());
        put(facts, "endsOn", proposed.endsOn());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, LocalDate day) {
        if (day != null) facts.put(name, day);
    }
}
