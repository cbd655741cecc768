package org.banjie.assistance.households.earlier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantRows;
import org.banjie.grants.HouseholdRows;
import org.banjie.time.BanjieClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is on file about households. The caller decides who may read it. */
@Service
@Transactional(readOnly = true)
public class EarlierOnFile {

    private static final int MOST = 20;

    private final GrantRows grants;
    private final HouseholdRows rows;
    private final Cases cases;

    EarlierOnFile(GrantRows grants, HouseholdRows rows, Cases cases) {
        this.grants = grants;
        this.rows = rows;
        this.cases = cases;
    }

    /** Earlier and present grants of these people, and what was decided on their own applications; newest first. */
    public List<Earlier> earlier(List<String> idNos) {
        var people = idNos.stream().distinct().toList();
        var granted = grants.ofPeople(people.stream().map(rows::index).toList(), MOST);
        var known = granted.stream().map(BenefitGrant::caseNo).collect(Collectors.toSet());
        var decided = people.stream()
                .flatMap(idNo -> cases.ofPerson(idNo, MOST).stream())
                .filter(found -> !known.contains(found.caseNo()));
        return Stream.concat(granted.stream().map(EarlierOnFile::earlier), decided.map(EarlierOnFile::earlier))
                .distinct()
                .sorted(Comparator.comparing(Earlier::on).reversed())
                .toList();
    }

    private static Earlier earlier(BenefitGrant grant) {
        return new Earlier(
                grant.caseNo(),
                "assistance",
                grant.category().name(),
                grant.status().name(),
                grant.startsOn());
    }

    private static Earlier earlier(Case found) {
        var on = LocalDate.ofInstant(found.handedInAt(), BanjieClock.ZONE);
        return new Earlier(
                found.caseNo(), found.kind(), found.category(), found.status().name(), on);
    }
}
