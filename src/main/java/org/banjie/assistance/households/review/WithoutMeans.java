package org.banjie.assistance.households.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.banjie.grants.Category;
import org.banjie.grants.GrantRows;
import org.banjie.kinds.own.FormChoices;
import org.springframework.stereotype.Component;

/** Nobody is asked for the income of a household whose grant is not reckoned from it. */
@Component
class WithoutMeans implements FormChoices {

    /** What the forms' conditions read. */
    private static final String FACT = "withoutMeans";

    private static final List<String> FORMS = List.of("verify", ReviewProposals.FORM);

    private final ReviewRows reviews;
    private final GrantRows grants;

    WithoutMeans(ReviewRows reviews, GrantRows grants) {
        this.reviews = reviews;
        this.grants = grants;
    }

    @Override
    public String kind() {
        return Reviews.KIND;
    }

    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        if (!FORMS.contains(form)) return;
        var other = grants.find(reviews.get(caseNo).grantId())
                .filter(grant -> grant.category() == Category.OTHER)
                .isPresent();
        lists.put(FACT, other ? "YES" : "NO");
    }
}
