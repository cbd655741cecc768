package org.banjie.casework.papers;

import org.banjie.flow.BpmnBean;

/** What a model asks of a notice of what is missing: {@code ${corrections.asksAnew(caseNo)}}. */
@BpmnBean("corrections")
public class CorrectionSteps {

    private final Corrections corrections;

    CorrectionSteps(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Whether the notice just written asks for something that no earlier one named. */
    public boolean asksAnew(String caseNo) {
        return corrections.asksAnew(caseNo);
    }
}
