package org.banjie.reviewing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.Openings;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantRows;
import org.banjie.grants.Grants;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.Opening;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of what other kinds than assistance grant. A grant has one open at a time: what else sets one off is added to it. */
@Service
@Transactional
public class GrantReviews {

    /** The answer of the opening that says which grant it is about. */
    static final String GRANT = "grantCase";

    private final GrantRows grants;
    private final GrantReviewRows rows;
    private final ReviewTerms terms;
    private final Cases cases;
    private final Kinds kinds;
    private final Openings openings;
    private final Recusals recusals;
    private final Journal journal;

    GrantReviews(
            GrantRows grants,
            GrantReviewRows rows,
            ReviewTerms terms,
            Cases cases,
            Kinds kinds,
            Openings openings,
            Recusals recusals,
            Journal journal) {
        this.grants = grants;
        this.rows = rows;
        this.terms = terms;
        this.cases = cases;
        this.kinds = kinds;
        this.openings = openings;
        this.recusals = recusals;
        this.journal = journal;
    }

    /**
     * Has a grant looked at again.
     *
     * @param detail in words, for the office; sealed
     * @param by uid of who or what set it off
     * @return number of the case: a new one, or the one that is open already
     * @throws Refusal NOT_FOUND for an unknown grant; CONFLICT {@code closed-grant} for one that is over,
     *     {@code no-review-term} where the guide of its kind does not say in which kind of case it is looked at
     */
    public String open(long grantId, ReviewOccasion occasion, String detail, String by) {
        var grant = grants.lock(grantId).orElseThrow(Grants::unknown);
        if (!grant.live()) throw new Refusal(RefusalKind.CONFLICT, "closed-grant", "households.closed-grant");
        var open = rows.openOf(grantId).map(GrantReview::caseNo);
        var caseNo = open.orElseGet(() -> start(grant, occasion, by));
        rows.addOccasion(caseNo, occasion, detail, by);
        if (open.isPresent()) tell(caseNo, grant, "cause-added", occasion, by);
        return caseNo;
    }

    /** The reviews of a grant, newest first. */
    @Transactional(readOnly = true)
    public List<GrantReview> of(long grantId) {
        return rows.ofGrant(grantId);
    }

    /** The one of them that is not concluded yet. */
    @Transactional(readOnly = true)
    public Optional<GrantReview> openOf(long grantId) {
        return rows.openOf(grantId);
    }

    private String start(BenefitGrant grant, ReviewOccasion occasion, String by) {
        var granted = cases.get(grant.caseNo());
        var term = terms.of(granted.kind())
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "no-review-term", "reviewing.no-term"));
        var caseNo = openings.open(new Opening(
                term.kind(),
                occasion.name(),
                grant.village(),
                granted.residence(),
                cases.applicant(granted.caseNo()),
                opening(grant, granted, occasion),
                granted.account(),
                by));
        rows.add(caseNo, grant.id(), grant.street());
        recusals.of(granted.caseNo())
                .forEach(uid -> recusals.recuse(caseNo, uid, AlsoKeptAway.reason(granted.caseNo()), "system"));
        tell(granted.caseNo(), grant, "review-opened", occasion, by);
        return caseNo;
    }

    private JsonNode opening(BenefitGrant grant, Case granted, ReviewOccasion occasion) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("occasion", occasion.name())
                .put(GRANT, grant.caseNo())
                .put(
                        "granted",
                        kinds.get(granted.kind()).matter(granted.category()).zh())
                .put("since", grant.startsOn().toString())
                .put("amount", grant.amount().toPlainString());
    }

    private void tell(String chain, BenefitGrant grant, String verb, ReviewOccasion occasion, String by) {
        journal.record(new Act(chain, by, grant.street(), verb, Map.of("cause", occasion.name())));
    }
}
