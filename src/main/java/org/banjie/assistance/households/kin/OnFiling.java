package org.banjie.assistance.households.kin;

import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Grants;
import org.banjie.relatives.Filed;
import org.banjie.words.Sentences;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a separate record (近亲属备案) means for a grant: it bears a mark, so that every spot check looks at it; and a
 * marriage changes the household, so that what it lives on is looked at again (民发〔2021〕57号第三十一条).
 */
@Component
class OnFiling {

    private static final String SPOUSE = "SPOUSE";

    private final Grants grants;
    private final Reviews reviews;
    private final Sentences sentences;

    OnFiling(Grants grants, Reviews reviews, Sentences sentences) {
        this.grants = grants;
        this.reviews = reviews;
        this.sentences = sentences;
    }

    @EventListener
    void filed(Filed filing) {
        grants.markFiled(filing.caseNo());
        if (!filing.late() || !filing.relation().equals(SPOUSE)) return;
        grants.ofCase(filing.caseNo())
                .filter(BenefitGrant::live)
                .ifPresent(grant -> reviews.open(
                        grant.id(),
                        ReviewCause.REPORTED_CHANGE,
                        sentences.onPaper("households.spouse-declared", filing.filingNo()),
                        "system"));
    }
}
