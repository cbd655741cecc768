package org.banjie.assistance.application.objections;

import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.publicity.PublicNotice;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.CaseSteps;
import org.banjie.flow.BpmnBean;

/** What the model does with objections and complaints: {@code ${objection.settle(caseNo)}}. */
@BpmnBean("objection")
public class ObjectionSteps {

    private static final String NOT_TAKEN_UP = "NOT_TAKEN_UP";

    private final Opinions opinions;
    private final Objections entries;
    private final PublicNotice notice;
    private final CaseSteps steps;

    ObjectionSteps(Opinions opinions, Objections entries, PublicNotice notice, CaseSteps steps) {
        this.opinions = opinions;
        this.entries = entries;
        this.notice = notice;
        this.steps = steps;
    }

    /**
     * The street has decided what to do about it. One that is taken up ends the notice and may lengthen the limit, which
     * the family is told; one that is not costs the family no time.
     */
    public void settle(String caseNo) {
        var decided =
                opinions.lastEnding(caseNo, AssistanceModel.DECIDE_ON_OBJECTION).orElseThrow();
        entries.settle(caseNo, Objection.OBJECTION, decided.outcome(), decided.reason());
        if (decided.outcome().equals(NOT_TAKEN_UP)) return;
        notice.end(caseNo);
        steps.reconsiderLimit(caseNo);
    }

    /** The district has visited: the complaints that led to it are looked into. */
    public void investigated(String caseNo) {
        var signed = opinions.lastEnding(caseNo, AssistanceModel.DISTRICT_VISIT_COSIGN)
                .orElseThrow();
        entries.settle(caseNo, Objection.COMPLAINT, signed.outcome(), signed.reason());
    }
}
