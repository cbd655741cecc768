package org.banjie.funeral.arrangement.unclaimed;

import java.util.Date;
import java.util.Map;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.BpmnBean;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.rules.FuneralActs;
import org.banjie.funeral.arrangement.rules.FuneralForms;
import org.banjie.funeral.arrangement.rules.FuneralModel;

/** The verbs of the funeral model where nobody arranges it: {@code ${funeralUnclaimed.publish(caseNo)}}. */
@BpmnBean("funeralUnclaimed")
public class UnclaimedSteps {

    private final UnclaimedBodies bodies;
    private final TheDeceased deceased;
    private final Arrangers arrangers;
    private final FuneralForms forms;
    private final Opinions opinions;
    private final ClaimPeriod period;
    private final FuneralActs acts;

    UnclaimedSteps(
            UnclaimedBodies bodies,
            TheDeceased deceased,
            Arrangers arrangers,
            FuneralForms forms,
            Opinions opinions,
            ClaimPeriod period,
            FuneralActs acts) {
        this.bodies = bodies;
        this.deceased = deceased;
        this.arrangers = arrangers;
        this.forms = forms;
        this.opinions = opinions;
        this.period = period;
        this.acts = acts;
    }

    /** Nobody is known, or nobody is willing, and nobody has come since. */
    public boolean isNobodys(String caseNo) {
        return bodies.isNobodys(caseNo);
    }

    /** Where the law allows no waiting, nobody waits for a notice to end either. */
    public boolean mustWait(String caseNo) {
        return !deceased.get(caseNo).urgent();
    }

    /** The public notice begins; the days to cremate run on from its end. */
    public void publish(String caseNo) {
        var until = period.until();
        bodies.publish(caseNo, forms.said(caseNo, "claim-notice").text("description"), period.today(), until);
        period.cremationWaits(caseNo, until);
        acts.record(caseNo, "claim-notice-published", Map.of("until", until.toString()));
    }

    /** The end of the last day of the notice. */
    public Date noticeEnds(String caseNo) {
        return Date.from(period.endOf(bodies.find(caseNo).orElseThrow().endsOn()));
    }

    /** Somebody came: from here on it is a funeral like any other. */
    public void claimed(String caseNo) {
        var said = forms.said(caseNo, "claimant");
        deceased.hear(caseNo, said);
        arrangers.record(caseNo, said);
        bodies.claim(caseNo);
        acts.record(caseNo, "body-claimed", Map.of());
    }

    /** The director has decided on cremation without relatives, on the police's written consent. */
    public void decide(String caseNo) {
        var by = opinions.lastEnding(caseNo, FuneralModel.UNCLAIMED)
                .orElseThrow()
                .by();
        bodies.decide(caseNo, forms.said(caseNo, "unclaimed-decision"), by);
        acts.record(caseNo, "cremation-without-relatives", Map.of());
    }
}
