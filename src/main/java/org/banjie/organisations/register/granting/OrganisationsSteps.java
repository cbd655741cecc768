package org.banjie.organisations.register.granting;

import java.util.Map;
import org.banjie.cases.CaseStatus;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.facts.Offices;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.StartsLimit;
import org.banjie.organisations.register.review.JointReview;
import org.banjie.organisations.register.review.Periods;
import org.banjie.refusal.Refusal;

/** The verbs of the registration model: {@code ${organisations.register(caseNo)}}. */
@BpmnBean("organisations")
public class OrganisationsSteps {

    private final Acceptance acceptance;
    private final Granting granting;
    private final JointReview review;
    private final Periods periods;
    private final CaseSteps steps;
    private final Offices offices;
    private final RegisterActs acts;

    OrganisationsSteps(
            Acceptance acceptance,
            Granting granting,
            JointReview review,
            Periods periods,
            CaseSteps steps,
            Offices offices,
            RegisterActs acts) {
        this.acceptance = acceptance;
        this.granting = granting;
        this.review = review;
        this.periods = periods;
        this.steps = steps;
        this.offices = offices;
        this.acts = acts;
    }

    /** 收件: from the day the papers came run the five working days in which the desk must say what is missing. */
    @StartsLimit("intake")
    public void receive(String caseNo) {
        acceptance.receive(caseNo);
    }

    /** The dated receipt, again for what was handed in later. */
    public void receipt(String caseNo) {
        acceptance.receipt(caseNo);
    }

    @StartsLimit({StartsLimit.OF_GUIDE, "sixty"})
    public void accept(String caseNo) {
        acceptance.accept(caseNo);
    }

    /** 逾期不告知的，自收到申请材料之日起即为受理 (行政许可法第三十二条). */
    @StartsLimit({StartsLimit.OF_GUIDE, "sixty"})
    public void acceptBySilence(String caseNo) {
        acceptance.bySilence(caseNo);
    }

    public void askForCorrection(String caseNo) {
        acceptance.askForCorrection(caseNo);
    }

    /** As {@link Offices#applicantOrDistrict}, which models asked for by this name before. */
    public String applicantOr(String caseNo, String role) {
        return offices.applicantOrDistrict(caseNo, role);
    }

    public boolean needsJointReview(String caseNo) {
        return !review.parties(caseNo).isEmpty();
    }

    public boolean asks(String caseNo, String party) {
        return review.parties(caseNo).contains(party);
    }

    @StartsLimit({"joint-reminder", "joint-review"})
    public void startJointReview(String caseNo) {
        steps.enter(caseNo, CaseStatus.IN_REVIEW.name());
        periods.startJoint(caseNo);
    }

    public void endJointReview(String caseNo) {
        periods.endJoint(caseNo);
    }

    /** Somebody has not answered by the day; their silence is no consent. */
    public void remind(String caseNo, String verb) {
        acts.record(caseNo, verb, Map.of());
    }

    public boolean hasDissent(String caseNo) {
        return !review.dissents(caseNo).isEmpty();
    }

    /** Whether the competent unit, whose consent the law demands, still disagrees. */
    public boolean isBlocked(String caseNo) {
        return review.blocking(caseNo).isPresent();
    }

    /** @param outcome of the decision, or NOT where the case ended without one */
    public boolean decidedAs(String caseNo, String outcome) {
        return granting.isDecidedAs(caseNo, outcome);
    }

    /** 准予: the decision is recorded and the register changed, in one. */
    public void register(String caseNo) {
        granting.grant(caseNo);
    }

    public void refuse(String caseNo) {
        granting.refuse(caseNo);
    }

    /** The certificate, for matters that give a new one, so that whoever hands it over has it. */
    public void prepareCertificate(String caseNo) {
        granting.prepareCertificate(caseNo);
    }

    /** It was handed over; the name is that of former models, in which it was printed only then. */
    public void printCertificate(String caseNo) {
        granting.printCertificate(caseNo);
    }

    /** 公告 of what the ordinances want announced. */
    public void publish(String caseNo) {
        granting.publish(caseNo);
    }

    /**
     * 延长十日 (行政许可法第四十二条): once the leader has allowed it, for matters of twenty days.
     *
     * @throws Refusal CONFLICT before acceptance, for an establishment, and a second time
     */
    public void extend(String caseNo) {
        granting.extend(caseNo);
    }
}
