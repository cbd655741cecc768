package org.banjie.assistance.application.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.banjie.assistance.application.entitlement.Assessment;
import org.banjie.assistance.application.entitlement.Barrier;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.entitlement.Proposal;
import org.banjie.cases.Cases;
import org.springframework.stereotype.Component;

/**
 * What a case is about to be granted: the category a person has chosen (一次申请、分类认定), at the tables' amount, or
 * at a conference's. Nobody can choose what neither of them gives, nor a category that
 * a higher one excludes.
 */
@Component
public class Ruling {

    private final Cases cases;
    private final CaseHousehold household;
    private final Conference conference;

    Ruling(Cases cases, CaseHousehold household, Conference conference) {
        this.cases = cases;
        this.household = household;
        this.conference = conference;
    }

    /** The category chosen with this preliminary opinion; the one the case has when it names none. */
    public String category(String caseNo, JsonNode opinion) {
        var chosen = opinion.path("category").asText("");
        return chosen.isBlank() ? cases.get(caseNo).category() : chosen;
    }

    /** Under a preliminary opinion that is being given; empty when the family is not entitled to what it names. */
    Optional<Proposal> under(String caseNo, JsonNode opinion) {
        return of(caseNo, category(caseNo, opinion), household.assess(caseNo, opinion), reason(opinion));
    }

    /** As the case stands; empty when the family is not, or no longer, entitled to its category. */
    public Optional<Proposal> standing(String caseNo) {
        return of(caseNo, cases.get(caseNo).category(), household.assess(caseNo), reason(caseNo));
    }

    /** Which higher category excludes the one chosen with this opinion. */
    Optional<Barrier> barring(String caseNo, JsonNode opinion) {
        return household.assess(caseNo, opinion).barring(category(caseNo, opinion), reason(opinion));
    }

    /** Which higher category excludes, by now, the one the case has. */
    Optional<Barrier> barring(String caseNo) {
        return household.assess(caseNo).barring(cases.get(caseNo).category(), reason(caseNo));
    }

    private Optional<Proposal> of(String caseNo, String category, Assessment assessment, String reason) {
        if (assessment.barring(category, reason).isPresent()) return Optional.empty();
        return assessment.proposal(category).or(() -> conference.agreed(caseNo, category, assessment.proposal()));
    }

    private String reason(String caseNo) {
        return household.opinion(caseNo).map(Ruling::reason).orElse("");
    }

    private static String reason(JsonNode opinion) {
        return opinion.path("lowerReason").asText("");
    }
}
