package org.banjie.organisations.register.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.Received;
import org.banjie.casework.facts.Districts;
import org.banjie.casework.facts.Offices;
import org.banjie.flow.BpmnBean;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.organisations.register.Certificates;
import org.banjie.organisations.register.RegisterModel;
import org.banjie.organisations.register.review.JointReview;
import org.banjie.organisations.register.review.Periods;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/** The verbs of the registration model: {@code ${organisations.register(caseNo)}}. */
@BpmnBean("organisations")
public class OrganisationsSteps {

    private static final String CHECK = RegisterModel.CHECK_COMPLETENESS;
    private static final String DECIDE = RegisterModel.DECIDE;
    private static final Set<String> CERTIFIED = Set.of("ESTABLISHMENT", "CHANGE", "RENEWAL");
    private static final Set<String> ANNOUNCED = Set.of("ESTABLISHMENT", "CHANGE", "DEREGISTRATION");

    private final Cases cases;
    private final Opinions opinions;
    private final Decisions decisions;
    private final CaseSteps steps;
    private final Periods periods;
    private final Received received;
    private final JointReview review;
    private final Registration registration;
    private final Amendment amendment;
    private final Certificates certificates;
    private final Offices offices;
    private final Districts districts;
    private final Journal journal;
    private final Clock clock;

    OrganisationsSteps(
            Cases cases,
            Opinions opinions,
            Decisions decisions,
            CaseSteps steps,
            Periods periods,
            Received received,
            JointReview review,
            Registration registration,
            Amendment amendment,
            Certificates certificates,
            Offices offices,
            Districts districts,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.opinions = opinions;
        this.decisions = decisions;
        this.steps = steps;
        this.periods = periods;
        this.received = received;
        this.review = review;
        this.registration = registration;
        this.amendment = amendment;
        this.certificates = certificates;
        this.offices = offices;
        this.districts = districts;
        this.journal = journal;
        this.clock = clock;
    }

    /** 收件: from the day the papers came run the five working days in which the desk must say what is missing. */
    public void receive(String caseNo) {
        periods.startIntake(caseNo, received.on(caseNo, RegisterModel.CORRECT, "correct"));
    }

    /** The dated receipt, again for what was handed in later. */
    public void receipt(String caseNo) {
        if (opinions.lastEnding(caseNo, CHECK).isEmpty()) steps.issue(caseNo, "receipt");
        else steps.issueAfter(caseNo, "receipt", CHECK);
    }

    public void accept(String caseNo) {
        periods.endIntake(caseNo);
        steps.accept(caseNo);
        periods.startSixty(caseNo, cases.get(caseNo).acceptedOn());
    }

    /** 逾期不告知的，自收到申请材料之日起即为受理 (行政许可法第三十二条). */
    public void acceptBySilence(String caseNo) {
        var received = periods.receivedOn(caseNo);
        periods.endIntake(caseNo);
        steps.acceptAsOf(caseNo, received);
        periods.startSixty(caseNo, received);
        record(caseNo, "accepted-by-silence", Map.of("receivedOn", received.toString()));
    }

    public void askForCorrection(String caseNo) {
        periods.endIntake(caseNo);
        steps.askForCorrection(caseNo);
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

    public void startJointReview(String caseNo) {
        steps.enter(caseNo, CaseStatus.IN_REVIEW.name());
        periods.startJoint(caseNo);
    }

    public void endJointReview(String caseNo) {
        periods.endJoint(caseNo);
    }

    /** Somebody has not answered by the day; their silence is no consent. */
    public void remind(String caseNo, String verb) {
        record(caseNo, verb, Map.of());
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
        if (cases.get(caseNo).status().isClosed()) return outcome.equals("NOT");
        return opinions.lastEnding(caseNo, DECIDE).orElseThrow().outcome().equals(outcome);
    }

    /** 准予: the decision is recorded and the register changed, in one. */
    public void register(String caseNo) {
        decide(caseNo, CaseStatus.APPROVED);
        var application = review.application(caseNo);
        var by = opinions.lastEnding(caseNo, DECIDE).orElseThrow().by();
        if (application.establishes()) registration.found(cases.get(caseNo), application, by);
        else amendment.apply(cases.get(caseNo), application, by);
    }

    public void refuse(String caseNo) {
        decide(caseNo, CaseStatus.REJECTED);
    }

    /** The certificate, for matters that give a new one. */
    public void printCertificate(String caseNo) {
        if (!CERTIFIED.contains(review.application(caseNo).category())) return;
        certificates.issued(caseNo, LocalDate.now(clock));
        steps.issue(caseNo, "certificate");
    }

    /** 公告 of what the ordinances want announced. */
    public void publish(String caseNo) {
        if (ANNOUNCED.contains(review.application(caseNo).category())) steps.issue(caseNo, "public-notice");
    }

    /**
     * 延长十日 (行政许可法第四十二条): once the leader has allowed it, for matters of twenty days.
     *
     * @throws Refusal CONFLICT before acceptance, for an establishment, and a second time
     */
    public void extend(String caseNo) {
        if (!periods.extendSixty(caseNo)) {
            throw new Refusal(RefusalKind.CONFLICT, "no-extension", "organisations.no-extension");
        }
        steps.reconsiderLimit(caseNo);
    }

    private void decide(String caseNo, CaseStatus nature) {
        decisions.follow(opinions.lastEnding(caseNo, DECIDE).orElseThrow(), nature);
        steps.closeLimit(caseNo);
        periods.endSixty(caseNo);
    }

    private void record(String caseNo, String verb, Map<String, String> detail) {
        journal.record(new Act(caseNo, "system", districts.of(caseNo), verb, detail));
    }
}
