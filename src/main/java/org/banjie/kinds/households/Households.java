package org.banjie.kinds.households;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is on file about households. The caller decides who may read it. */
@Service
@Transactional(readOnly = true)
public class Households {

    private static final int MOST = 20;

    private final GrantRows grants;
    private final HouseholdRows rows;
    private final Cases cases;

    Households(GrantRows grants, HouseholdRows rows, Cases cases) {
        this.grants = grants;
        this.rows = rows;
        this.cases = cases;
    }

    /** Earlier and present grants of these people, and what was decided on their own applications; newest first. */
    public List<Earlier> earlier(List<String> idNos) {
        return idNos.stream()
                .distinct()
                .flatMap(idNo -> Stream.concat(granted(idNo), decided(idNo)))
                .distinct()
                .sorted(Comparator.comparing(Earlier::on).reversed())
                .toList();
    }

    private Stream<Earlier> granted(String idNo) {
        return grants.ofPerson(rows.index(idNo), false).stream()
                .map(grant -> new Earlier(
                        grant.caseNo(),
                        "assistance",
                        grant.category().name(),
                        grant.status().name(),
                        grant.startsOn()));
    }

    private Stream<Earlier> decided(String idNo) {
        return cases.ofPerson(idNo, MOST).stream()
                .filter(found -> grants.ofCase(found.caseNo()).isEmpty())
                .map(Households::earlier);
    }

    private static Earlier earlier(Case found) {
        var on = found.handedInAt().atZone(org.banjie.time.BanjieClock.ZONE).toLocalDate();
        return new Earlier(
                found.caseNo(), found.kind(), found.category(), found.status().name(), on);
    }
}
