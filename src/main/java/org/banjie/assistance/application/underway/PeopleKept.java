package org.banjie.assistance.application.underway;

import org.banjie.assistance.application.means.ApplicationForm;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.AnswersKept;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps up who is in the household of an application, from the hand-in until it is closed. */
@Component
class PeopleKept {

    private static final String APPLICATION = "application";

    private final Cases cases;
    private final CaseAnswers answers;
    private final PeopleOfCases people;

    PeopleKept(Cases cases, CaseAnswers answers, PeopleOfCases people) {
        this.cases = cases;
        this.answers = answers;
        this.people = people;
    }

    @EventListener
    void kept(AnswersKept kept) {
        if (kept.form().equals(APPLICATION)) readAgain(kept.caseNo());
    }

    @EventListener
    void changed(StatusChanged change) {
        if (change.status().isClosed()) people.drop(change.caseNo());
    }

    void readAgain(String caseNo) {
        var found = cases.get(caseNo);
        if (!found.kind().equals(AssistanceModel.KIND) || found.status().isClosed()) return;
        answers.latest(caseNo, APPLICATION)
                .map(ApplicationForm::new)
                .ifPresent(form -> people.put(caseNo, form.idNos()));
    }
}
