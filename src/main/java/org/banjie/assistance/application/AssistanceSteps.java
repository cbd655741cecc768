package org.banjie.assistance.application;

import org.banjie.assistance.application.decision.Classification;
import org.banjie.assistance.application.decision.Confirmation;
import org.banjie.assistance.application.decision.ExtremeChecks;
import org.banjie.assistance.application.decision.Ruling;
import org.banjie.assistance.application.entitlement.Proposals;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.publicity.PublicNotice;
import org.banjie.cases.CaseAnswers;
import org.banjie.casework.CaseSteps;
import org.banjie.flow.BpmnBean;

/** The verbs of the assistance model: {@code ${assistance.propose(caseNo)}}. */
@BpmnBean("assistance")
public class AssistanceSteps {

    private final CaseAnswers answers;
    private final Classification classification;
    private final Ruling ruling;
    private final Proposals proposals;
    private final CaseSteps steps;
    private final PublicNotice notice;
    private final ExtremeChecks checks;
    private final Confirmation confirmation;

    AssistanceSteps(
            CaseAnswers answers,
            Classification classification,
            Ruling ruling,
            Proposals proposals,
            CaseSteps steps,
            PublicNotice notice,
            ExtremeChecks checks,
            Confirmation confirmation) {
        this.answers = answers;
        this.classification = classification;
        this.ruling = ruling;
        this.proposals = proposals;
        this.steps = steps;
        this.notice = notice;
        this.checks = checks;
        this.confirmation = confirmation;
    }

    /** The category the desk accepted it for; what the family chose where the desk says nothing (一次申请、分类认定). */
    public void classify(String caseNo) {
        answers.latest(caseNo, "completeness")
                .map(form -> form.path("category").asText(""))
                .filter(category -> !category.isBlank())
                .ifPresent(category -> classification.classify(caseNo, category));
    }

    /** What is put forward: the category of the opinion at the tables' amount; it goes public with its figures. */
    public void propose(String caseNo) {
        var opinion = answers.latest(caseNo, "preliminary-opinion").orElseThrow();
        classification.classify(caseNo, ruling.category(caseNo, opinion));
        proposals.add(caseNo, ruling.standing(caseNo).orElseThrow());
        steps.reconsiderLimit(caseNo);
        steps.issueAfter(caseNo, "publicity", AssistanceModel.PRELIMINARY_OPINION);
    }

    public void startPublicity(String caseNo) {
        notice.start(caseNo);
    }

    /** An objection ends the notice and may lengthen the statutory limit. */
    public void recordObjection(String caseNo) {
        notice.end(caseNo);
        steps.reconsiderLimit(caseNo);
    }

    public boolean drawnForCheck(String caseNo) {
        return checks.isDrawn(caseNo);
    }

    public void grant(String caseNo) {
        confirmation.grant(caseNo);
    }

    public void refuse(String caseNo) {
        confirmation.refuse(caseNo);
    }
}
