package org.banjie.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.kinds.own.AfterGrant;
import org.banjie.kinds.own.Guidance;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever has a grant when it is looked at next, that it is being looked at, and why it is not paid meanwhile. */
@Component
@Order(30)
class ReviewTold implements AfterGrant {

    private final Grants grants;
    private final GrantReviewRows rows;
    private final Sentences sentences;
    private final LimitText days;

    ReviewTold(Grants grants, GrantReviewRows rows, Sentences sentences, LimitText days) {
        this.grants = grants;
        this.rows = rows;
        this.sentences = sentences;
        this.days = days;
    }

    @Override
    public String kind() {
        return ANY;
    }

    @Override
    public List<Guidance.Section> of(Case found, Locale locale) {
        return grants.ofCase(found.caseNo())
                .filter(grant -> grant.category() == Category.OTHER && grant.live() && grant.reviewDue() != null)
                .map(grant -> List.of(section(grant, locale)))
                .orElse(List.of());
    }

    private Guidance.Section section(BenefitGrant grant, Locale locale) {
        var lines = new ArrayList<Guidance.Line>();
        rows.openOf(grant.id())
                .ifPresentOrElse(
                        review -> lines.addAll(underWay(review, locale)),
                        () -> lines.add(Guidance.Line.of(
                                sentences.in(locale, "reviewing.told.next", days.day(grant.reviewDue(), locale)))));
        return new Guidance.Section(sentences.in(locale, "reviewing.told.title"), lines, false);
    }

    private List<Guidance.Line> underWay(GrantReview review, Locale locale) {
        var lines = new ArrayList<Guidance.Line>();
        if (review.heldOn() != null) {
            lines.add(Guidance.Line.of(sentences.in(locale, "reviewing.told.held", days.day(review.heldOn(), locale))));
        }
        lines.add(new Guidance.Line(
                sentences.in(locale, "reviewing.told.open", review.caseNo()), "/my/" + review.caseNo()));
        return lines;
    }
}
