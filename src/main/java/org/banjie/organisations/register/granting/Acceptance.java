package org.banjie.organisations.register.granting;

import java.util.Map;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.Received;
import org.banjie.organisations.register.RegisterModel;
import org.banjie.organisations.register.review.Periods;
import org.springframework.stereotype.Component;

/** The papers come in and are accepted, by the desk or by its silence; the periods that begin and end with it. */
@Component
class Acceptance {

    private static final String CHECK = RegisterModel.CHECK_COMPLETENESS;

    private final Cases cases;
    private final Opinions opinions;
    private final CaseSteps steps;
    private final Periods periods;
    private final Received received;
    private final RegisterActs acts;

    Acceptance(Cases cases, Opinions opinions, CaseSteps steps, Periods periods, Received received, RegisterActs acts) {
        this.cases = cases;
        this.opinions = opinions;
        this.steps = steps;
        this.periods = periods;
        this.received = received;
        this.acts = acts;
    }

    /** The five working days begin with the day the papers came. */
    void receive(String caseNo) {
        periods.startIntake(caseNo, received.on(caseNo, RegisterModel.CORRECT, "correct"));
    }

    /** The dated receipt, again for what was handed in later. */
    void receipt(String caseNo) {
        if (opinions.lastEnding(caseNo, CHECK).isEmpty()) steps.issue(caseNo, "receipt");
        else steps.issueAfter(caseNo, "receipt", CHECK);
    }

    void accept(String caseNo) {
        periods.endIntake(caseNo);
        steps.accept(caseNo);
        periods.startSixty(caseNo, cases.get(caseNo).acceptedOn());
    }

    /** 逾期不告知的，自收到申请材料之日起即为受理 (行政许可法第三十二条). */
    void bySilence(String caseNo) {
        var received = periods.receivedOn(caseNo);
        periods.endIntake(caseNo);
        steps.acceptAsOf(caseNo, received);
        periods.startSixty(caseNo, received);
        acts.record(caseNo, "accepted-by-silence", Map.of("receivedOn", received.toString()));
    }

    void askForCorrection(String caseNo) {
        periods.endIntake(caseNo);
        steps.askForCorrection(caseNo);
    }
}
