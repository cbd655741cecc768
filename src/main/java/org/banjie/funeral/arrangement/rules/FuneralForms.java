package org.banjie.funeral.arrangement.rules;

import org.banjie.cases.CaseAnswers;
import org.springframework.stereotype.Component;

/** What was last answered to each form of a funeral. */
@Component
public class FuneralForms {

    private final CaseAnswers answers;

    FuneralForms(CaseAnswers answers) {
        this.answers = answers;
    }

    /** @throws java.util.NoSuchElementException where nobody has handed that form in */
    public Answered said(String caseNo, String form) {
        return new Answered(answers.latest(caseNo, form).orElseThrow());
    }
}
