package org.banjie.worklist.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.banjie.finding.Finder;
import org.banjie.finding.Sought;
import org.springframework.stereotype.Component;

/** Those of the cases that fit which somebody may see. */
@Component
class FoundCases {

    private final Finder finder;
    private final CaseSearch cases;
    private final Rights rights;
    private final Recusals recusals;

    FoundCases(Finder finder, CaseSearch cases, Rights rights, Recusals recusals) {
        this.finder = finder;
        this.cases = cases;
        this.rights = rights;
        this.recusals = recusals;
    }

    /** Newest first. Where it is cut off, nothing that is kept from somebody may take the place of what they can see. */
    List<Case> by(Actor actor, String typed, int most) {
        var units = actor.grants().stream().map(Grant::unit).distinct().toList();
        var kept = recusals.casesBarredFor(actor.uid()).size();
        var numbers = finder.cases(Sought.of(typed), units, rights.kindsFor(actor), most + kept);
        var found = new HashMap<String, Case>();
        rights.visibleAmong(actor, cases.all(numbers)).forEach(one -> found.put(one.caseNo(), one));
        return numbers.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .limit(most)
                .toList();
    }
}
