package org.banjie.reviewing;

import org.banjie.cases.CaseChanges;
import org.banjie.cases.CaseStatus;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.SendsMessage;
import org.banjie.flow.effects.StartsLimit;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Grants;

/** The verbs with which a model looks at a grant again up to what is proposed: {@code ${grantReview.begin(caseNo, 'answer')}}. */
@BpmnBean("grantReview")
public class GrantReviewSteps {

    /** The message by which one is concluded with others. */
    public static final String TOGETHER = "unchanged-concluded";

    private final Grants grants;
    private final GrantReviewRows rows;
    private final OnRecord record;
    private final ReviewAnswer answer;
    private final Silence silence;
    private final Enacting enacting;
    private final CaseChanges changes;

    GrantReviewSteps(
            Grants grants,
            GrantReviewRows rows,
            OnRecord record,
            ReviewAnswer answer,
            Silence silence,
            Enacting enacting,
            CaseChanges changes) {
        this.grants = grants;
        this.rows = rows;
        this.record = record;
        this.answer = answer;
        this.silence = silence;
        this.enacting = enacting;
        this.changes = changes;
    }

    /** What is on record is laid into that form, and the days to answer begin. */
    @StartsLimit({Silence.ANSWER, Silence.HOLD, Silence.END})
    public void begin(String caseNo, String form) {
        silence.counts(caseNo, grant(caseNo), asks(caseNo));
        if (asks(caseNo)) answer.prefill(caseNo, form, record.of(grant(caseNo)));
    }

    /** Whether whoever has the grant is asked; a match or a report is looked into by the office. */
    public boolean asks(String caseNo) {
        return ReviewOccasion.valueOf(answer.opening(caseNo).path("occasion").asText())
                .asks();
    }

    public void remind(String caseNo) {
        silence.remind(caseNo, grant(caseNo));
    }

    /** 暂缓发放 */
    public void hold(String caseNo) {
        silence.hold(caseNo, grant(caseNo));
    }

    /** An answer has come, however late: what was held back for want of it is paid again. */
    public void receive(String caseNo) {
        silence.over(caseNo, grant(caseNo));
        changes.accept(caseNo);
    }

    /** Whether anything is otherwise than on record, or something else came to light meanwhile. */
    public boolean changed(String caseNo, String form) {
        var more =
                rows.occasions(caseNo).stream().anyMatch(one -> !one.occasion().asks());
        return more || answer.isChanged(caseNo, form);
    }

    /**
     * It waits to be concluded, by itself or with others.
     *
     * @param step in which it is
     * @param outcome with which it is, where nothing is to be found
     */
    @SendsMessage(TOGETHER)
    public void gather(String caseNo, String step, String outcome) {
        rows.unchanged(caseNo, step, outcome);
        changes.enter(caseNo, CaseStatus.IN_REVIEW);
    }

    /** It is looked into by itself. */
    public void lookInto(String caseNo) {
        rows.single(caseNo);
        if (asks(caseNo)) silence.stopCounting(caseNo);
        changes.enter(caseNo, CaseStatus.IN_REVIEW);
    }

    /** That form names another amount and from when on; whoever ends the step hears it where it does not. */
    public void proposeAmount(String caseNo, String form) {
        enacting.demandAmount(caseNo, grant(caseNo), form);
    }

    /** That form names from when on nothing is paid. */
    public void proposeStop(String caseNo, String form) {
        enacting.demandMonth(caseNo, form);
    }

    /** 继续发放 */
    public void keep(String caseNo) {
        enacting.keep(caseNo, grant(caseNo));
    }

    /** 调整金额, as that form says. */
    public void change(String caseNo, String form) {
        enacting.change(caseNo, grant(caseNo), form);
    }

    /** 停发, as that form says. */
    public void stop(String caseNo, String form) {
        enacting.stop(caseNo, grant(caseNo), form);
    }

    /** Nothing is left to look at: the grant is over, or is looked at elsewhere. */
    public void drop(String caseNo) {
        enacting.drop(caseNo, grant(caseNo));
    }

    private BenefitGrant grant(String caseNo) {
        return grants.ofCase(answer.opening(caseNo).path(GrantReviews.GRANT).asText())
                .orElseThrow();
    }
}
