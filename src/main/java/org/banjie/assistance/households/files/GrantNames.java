package org.banjie.assistance.households.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Category;
import org.banjie.kinds.Kinds;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** What a family has from other kinds than assistance, by its name: for whoever may see the case it was decided in. */
@Component
class GrantNames {

    private final Cases cases;
    private final Kinds kinds;
    private final Rights rights;

    GrantNames(Cases cases, Kinds kinds, Rights rights) {
        this.cases = cases;
        this.kinds = kinds;
        this.rights = rights;
    }

    /** By grant; nothing of those that their category names, and of those that this reader may not see. */
    Map<Long, Words> of(Actor actor, Collection<BenefitGrant> grants) {
        var others =
                grants.stream().filter(one -> one.category() == Category.OTHER).toList();
        var seen = seen(actor, others);
        var names = new HashMap<Long, Words>();
        others.stream()
                .filter(one -> seen.containsKey(one.caseNo()))
                .forEach(one -> names.put(one.id(), name(one, seen.get(one.caseNo()))));
        return names;
    }

    private Map<String, Case> seen(Actor actor, List<BenefitGrant> grants) {
        if (grants.isEmpty()) return Map.of();
        var known = cases.byNumber(grants.stream().map(BenefitGrant::caseNo).toList());
        return rights.visibleAmong(actor, List.copyOf(known.values())).stream()
                .collect(Collectors.toMap(Case::caseNo, one -> one));
    }

    private Words name(BenefitGrant grant, Case by) {
        return grant.title() == null ? kinds.get(by.kind()).matter(by.category()) : Words.same(grant.title());
    }
}
