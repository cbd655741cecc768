package org.banjie.assistance.households;

import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Category;
import org.banjie.kinds.Kinds;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** What was granted, as the guide of its kind calls it. */
@Component
public class GrantedName {

    private final Kinds kinds;
    private final Cases cases;

    GrantedName(Kinds kinds, Cases cases) {
        this.kinds = kinds;
        this.cases = cases;
    }

    public Words of(BenefitGrant grant) {
        if (grant.title() != null) return new Words(grant.title(), grant.title());
        return kinds.find(grant.kind())
                .map(kind -> kind.matter(category(grant)))
                .orElseGet(() -> new Words(grant.kind(), grant.kind()));
    }

    private String category(BenefitGrant grant) {
        return grant.category() == Category.OTHER
                ? cases.find(grant.caseNo()).map(Case::category).orElse(null)
                : grant.category().name();
    }
}
