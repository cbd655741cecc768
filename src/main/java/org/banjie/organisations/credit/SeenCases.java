package org.banjie.organisations.credit;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.springframework.stereotype.Component;

/** The cases behind the rows of a page, as far as whoever looks may see them: a recusal hides the row. */
@Component
public class SeenCases {

    private final CaseSearch search;
    private final Rights rights;
    private final SignedIn signedIn;

    SeenCases(CaseSearch search, Rights rights, SignedIn signedIn) {
        this.search = search;
        this.rights = rights;
        this.signedIn = signedIn;
    }

    /** By number. */
    public Map<String, Case> among(Collection<String> caseNos) {
        if (caseNos.isEmpty()) return Map.of();
        return rights.visibleAmong(signedIn.actor(), search.all(caseNos)).stream()
                .collect(Collectors.toMap(Case::caseNo, found -> found));
    }
}
