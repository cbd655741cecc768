package org.banjie.assistance.households.told;

import org.banjie.access.Actor;
import org.banjie.assistance.households.review.ReportsSoFar;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.cases.Cases;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Grants;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A family reports a change. It goes to the street as every change that comes to light does: the grant is looked at again,
 * and nothing changes before somebody has decided so. Not the account, which two people change who have seen the card, and
 * not the telephone, which is changed at the counter against a paper: there the report says that the family wants it.
 */
@Service
@Transactional
class ChangeReports {

    /** So many may wait to be looked at. */
    private static final int MOST = 10;

    private final Cases cases;
    private final Grants grants;
    private final Reviews reviews;
    private final ReportsSoFar sofar;
    private final Sentences sentences;

    ChangeReports(Cases cases, Grants grants, Reviews reviews, ReportsSoFar sofar, Sentences sentences) {
        this.cases = cases;
        this.grants = grants;
        this.reviews = reviews;
        this.sofar = sofar;
        this.sentences = sentences;
    }

    /** @throws Refusal NOT_FOUND for a case of somebody else, and for one that nothing is received on */
    @Transactional(readOnly = true)
    public BenefitGrant own(Actor actor, String caseNo) {
        return cases.find(caseNo)
                .filter(found -> actor.uid().equals(found.account()))
                .flatMap(found -> grants.ofCase(found.caseNo()))
                .filter(BenefitGrant::live)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo));
    }

    /**
     * @throws Invalid with everything that is wrong
     * @throws Refusal as {@link #own}; CONFLICT {@code too-many} when ten of theirs wait to be looked at
     */
    void report(Actor actor, String caseNo, ReportedChange change) {
        var grant = own(actor, caseNo);
        if (!change.errors().isEmpty()) throw new Invalid(change.errors());
        if (sofar.waiting(grant.id(), actor.uid()) >= MOST) {
            throw new Refusal(RefusalKind.CONFLICT, "too-many", "households.report.too-many");
        }
        reviews.open(grant.id(), change.sort().cause(), inWords(change), actor.uid());
    }

    private String inWords(ReportedChange change) {
        return sentences.onPaper("households.report.by-family", kindOf(change), change.said());
    }

    private String kindOf(ReportedChange change) {
        return sentences.onPaper("households.report.sort." + change.sort());
    }
}
