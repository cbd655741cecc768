package org.banjie.assistance.application;

import org.banjie.assistance.application.decision.Classification;
import org.banjie.assistance.application.decision.Confirmation;
import org.banjie.assistance.application.decision.ExtremeChecks;
import org.banjie.assistance.application.decision.Recognitions;
import org.banjie.assistance.application.decision.Ruling;
import org.banjie.assistance.application.entitlement.Proposals;
import org.banjie.assistance.application.publicity.PublicNotice;
import org.banjie.cases.CaseAnswers;
import org.banjie.casework.CaseSteps;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.StartsLimit;

/** The verbs of the assistance model: {@code ${assistance.propose(caseNo)}}. */
@BpmnBean("assistance")
public class AssistanceSteps {

    private static final String PUBLICITY = "publicity";

    private final CaseAnswers answers;
    private final Classification classification;
    private final Ruling ruling;
    private final Proposals proposals;
    private final CaseSteps steps;
    private final PublicNotice notice;
    private final ExtremeChecks checks;
    private final Confirmation confirmation;
    private final Recognitions recognitions;

    AssistanceSteps(
            CaseAnswers answers,
            Classification classification,
            Ruling ruling,
            Proposals proposals,
            CaseSteps steps,
            PublicNotice notice,
            ExtremeChecks checks,
            Confirmation confirmation,
            Recognitions recognitions) {
        this.answers = answers;
        this.classification = classification;
        this.ruling = ruling;
        this.proposals = proposals;
        this.steps = steps;
        this.notice = notice;
        this.checks = checks;
        this.confirmation = confirmation;
        this.recognitions = recognitions;
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
        recognitions.record(caseNo);
        steps.reconsiderLimit(caseNo);
        if (!notice.isEnough(caseNo)) steps.issueAnew(caseNo, PUBLICITY);
    }

    /** Whether what is proposed goes to its confirmation without a further notice. */
    public boolean postedEnough(String caseNo) {
        return notice.isEnough(caseNo);
    }

    /** The days run from the day of the paper, which is the day it was posted. */
    @StartsLimit("publicity")
    public void startPublicity(String caseNo) {
        steps.issueForToday(caseNo, PUBLICITY);
        notice.start(caseNo);
    }

    /** Its last day has passed without an objection that was taken up. */
    public void publicityOver(String caseNo) {
        notice.over(caseNo);
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
        recognitions.record(caseNo);
        confirmation.refuse(caseNo);
    }

    /** 终止: the case is ended over refusals that are on record, decided by a second person (民发〔2021〕57号第二十九条). */
    public void terminate(String caseNo) {
        confirmation.terminate(caseNo);
    }
}
