package org.banjie.organisations.inspection.examination;

import org.banjie.flow.BpmnBean;
import org.banjie.organisations.inspection.InspectionModel;

/** What the model asks of a report that is sent back: {@code ${sentBack.asksAnew(caseNo)}}. */
@BpmnBean("sentBack")
public class SentBackSteps {

    private final SentBack back;

    SentBackSteps(SentBack back) {
        this.back = back;
    }

    /** Whether it is sent back once more for something that was not told before: the head sees to that. */
    public boolean asksAnew(String caseNo) {
        return back.asksAnew(caseNo);
    }

    /** Whether the competent unit was the last to look at it. */
    public boolean byCompetentUnit(String caseNo) {
        return back.lastLook(caseNo).equals(InspectionModel.PRE_REVIEW);
    }
}
