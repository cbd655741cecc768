package org.banjie.organisations.register.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.CaseSteps;
import org.banjie.organisations.register.Certificates;
import org.banjie.organisations.register.RegisterModel;
import org.banjie.organisations.register.review.JointReview;
import org.banjie.organisations.register.review.Periods;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** The decision on a registration and what it brings: the register, the certificate, what is announced. */
@Component
class Granting {

    private static final Set<String> CERTIFIED = Set.of("ESTABLISHMENT", "CHANGE", "RENEWAL");
    private static final Set<String> ANNOUNCED = Set.of("ESTABLISHMENT", "CHANGE", "DEREGISTRATION");

    private final Cases cases;
    private final Opinions opinions;
    private final Decisions decisions;
    private final CaseSteps steps;
    private final Periods periods;
    private final JointReview review;
    private final Registration registration;
    private final Amendment amendment;
    private final Certificates certificates;
    private final Clock clock;

    Granting(
            Cases cases,
            Opinions opinions,
            Decisions decisions,
            CaseSteps steps,
            Periods periods,
            JointReview review,
            Registration registration,
            Amendment amendment,
            Certificates certificates,
            Clock clock) {
        this.cases = cases;
        this.opinions = opinions;
        this.decisions = decisions;
        this.steps = steps;
        this.periods = periods;
        this.review = review;
        this.registration = registration;
        this.amendment = amendment;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** @param outcome of the decision, or NOT where the case ended without one */
    boolean isDecidedAs(String caseNo, String outcome) {
        if (cases.get(caseNo).status().isClosed()) return outcome.equals("NOT");
        return decided(caseNo).outcome().equals(outcome);
    }

    /** 准予: the decision is recorded and the register changed, in one. */
    void grant(String caseNo) {
        decide(caseNo, CaseStatus.APPROVED);
        var application = review.application(caseNo);
        var by = decided(caseNo).by();
        if (application.establishes()) registration.found(cases.get(caseNo), application, by);
        else amendment.apply(cases.get(caseNo), application, by);
    }

    void refuse(String caseNo) {
        decide(caseNo, CaseStatus.REJECTED);
    }

    /** The certificate, for matters that give a new one; it is printed before anybody can hand it over. */
    void prepareCertificate(String caseNo) {
        if (isOneOf(CERTIFIED, caseNo)) steps.issue(caseNo, "certificate");
    }

    /** It was handed over today; a case of a former model has it printed only now. */
    void printCertificate(String caseNo) {
        if (!isOneOf(CERTIFIED, caseNo)) return;
        certificates.issued(caseNo, LocalDate.now(clock));
        prepareCertificate(caseNo);
    }

    /** 公告 of what the ordinances want announced. */
    void publish(String caseNo) {
        if (isOneOf(ANNOUNCED, caseNo)) steps.issue(caseNo, "public-notice");
    }

    /**
     * 延长十日 (行政许可法第四十二条): once the leader has allowed it, for matters of twenty days.
     *
     * @throws Refusal CONFLICT before acceptance, for an establishment, and a second time
     */
    void extend(String caseNo) {
        if (!periods.extendSixty(caseNo)) {
            throw new Refusal(RefusalKind.CONFLICT, "no-extension", "organisations.no-extension");
        }
        steps.reconsiderLimit(caseNo);
    }

    private void decide(String caseNo, CaseStatus nature) {
        decisions.follow(decided(caseNo), nature);
        steps.closeLimit(caseNo);
        periods.endSixty(caseNo);
    }

    private StepEnded decided(String caseNo) {
        return opinions.lastEnding(caseNo, RegisterModel.DECIDE).orElseThrow();
    }

    private boolean isOneOf(Set<String> matters, String caseNo) {
        return matters.contains(review.application(caseNo).category());
    }
}
