package org.banjie.casework.granting;

import java.util.List;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.UnderWay;
import org.springframework.stereotype.Component;

/** Everybody a case is applied for: the applicant, and their household where a kind is applied for together. */
@Component
class PeopleOfCase {

    private final Cases cases;
    private final CaseAnswers answers;
    private final Kinds kinds;
    private final List<UnderWay> households;

    PeopleOfCase(Cases cases, CaseAnswers answers, Kinds kinds, List<UnderWay> households) {
        this.cases = cases;
        this.answers = answers;
        this.kinds = kinds;
        this.households = households;
    }

    /** Their identity numbers, as far as they are known. */
    List<String> of(Case found) {
        var applicant = Stream.of(cases.applicant(found.caseNo()).idNo());
        var others = households.stream()
                .filter(one -> one.kind().equals(found.kind()))
                .flatMap(one -> answers
                        .latest(found.caseNo(), kinds.get(found.kind()).form())
                        .stream()
                        .flatMap(form -> one.people(form).stream()));
        return Stream.concat(applicant, others)
                .filter(idNo -> !idNo.isBlank())
                .distinct()
                .toList();
    }
}
