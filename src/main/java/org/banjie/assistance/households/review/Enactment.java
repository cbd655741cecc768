package org.banjie.assistance.households.review;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.assistance.households.ReviewCycle;
import org.banjie.cases.CaseAnswers;
import org.banjie.grants.Category;
import org.banjie.grants.GrantChange;
import org.banjie.grants.Grants;
import org.springframework.stereotype.Component;

/** Applies what was decided on a review to its grant. */
@Component
class Enactment {

    private final Grants grants;
    private final ReviewCycle cycle;
    private final ReviewProposals proposals;
    private final CaseAnswers answers;
    private final Clock clock;

    Enactment(Grants grants, ReviewCycle cycle, ReviewProposals proposals, CaseAnswers answers, Clock clock) {
        this.grants = grants;
        this.cycle = cycle;
        this.proposals = proposals;
        this.answers = answers;
        this.clock = clock;
    }

    void of(Review review, ReviewProposal proposed, String by) {
        var id = review.grantId();
        switch (proposed.kind()) {
            case KEEP -> {}
            case STOP -> grants.stop(id, proposed.from(), review.caseNo(), by);
            case TRANSFER -> grants.move(id, proposed.village(), review.caseNo(), by);
            case INCREASE, REDUCE, TAPER -> grants.change(id, change(review, proposed, by));
        }
        if (proposed.kind() == ReviewProposal.Kind.STOP) return;
        if (proposals.recognised(review.caseNo()).deviates()) {
            grants.markDeviating(grants.find(id).orElseThrow().caseNo());
        }
        nextReview(review);
    }

    private GrantChange change(Review review, ReviewProposal proposed, String by) {
        var kept = grants.find(review.grantId()).orElseThrow().endsOn();
        var end = proposed.kind() == ReviewProposal.Kind.TAPER ? proposed.endsOn() : kept;
        return new GrantChange(proposed.from(), proposed.amount(), end, review.caseNo(), by);
    }

    private void nextReview(Review review) {
        var grant = grants.find(review.grantId()).orElseThrow();
        // when that falls due next is for its own kind to say
        if (grant.category() == Category.OTHER) return;
        var next = cycle.next(grant.category(), LocalDate.now(clock), irregular(review.caseNo()));
        grants.nextReview(grant.id(), next);
    }

    /** As verified; where nobody said, the shorter cycle holds. */
    private boolean irregular(String caseNo) {
        return answers.latest(caseNo, "verify")
                .map(form -> !form.path("income").asText().equals("STEADY"))
                .orElse(true);
    }
}
