package org.banjie.assistance.application.underway;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.banjie.assistance.application.acceptance.Adults;
import org.banjie.assistance.application.means.ApplicationForm;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.kinds.own.UnderWay;
import org.springframework.stereotype.Component;

/** Of the members of a household any adult may apply for all of them: what one applied for is under way for each. */
@Component
class HouseholdUnderWay implements UnderWay {

    private static final String ONCE = "TEMPORARY";

    private final PeopleOfCases people;
    private final Cases cases;
    private final Clock clock;

    HouseholdUnderWay(PeopleOfCases people, Cases cases, Clock clock) {
        this.people = people;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return AssistanceModel.KIND;
    }

    @Override
    public List<String> people(JsonNode answers) {
        return new ApplicationForm(answers).idNos();
    }

    /** 临时救助 is given beside another grant; the others are found out by one application (一次申请、分类认定). */
    @Override
    public boolean isSame(Case underWay, JsonNode answers) {
        return ONCE.equals(underWay.category()) == ONCE.equals(new ApplicationForm(answers).category());
    }

    /** Any adult of it could have applied for all, so each may know that one has. */
    @Override
    public boolean mayBeTold(String idNo) {
        return Adults.isOfAge(idNo, LocalDate.now(clock));
    }

    @Override
    public List<Case> of(Collection<String> idNos) {
        return idNos.isEmpty() ? List.of() : cases.open(people.cases(idNos));
    }
}
