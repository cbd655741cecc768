package org.banjie.funeral.arrangement.body;

import java.util.Map;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.facts.Causes;
import org.banjie.flow.BpmnBean;
import org.banjie.funeral.arrangement.certificate.DeathCertificates;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.rules.FuneralActs;
import org.banjie.funeral.arrangement.rules.FuneralForms;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/** The verbs of the funeral model about the body: {@code ${funeralBody.checkIn(caseNo)}}. */
@BpmnBean("funeralBody")
public class BodySteps {

    private final Bodies bodies;
    private final AshesWays ashes;
    private final BodyPlaces places;
    private final Extensions extensions;
    private final Clearance clearance;
    private final DeathCertificates certificates;
    private final TheDeceased deceased;
    private final FuneralForms forms;
    private final Causes causes;
    private final CaseSteps steps;
    private final FuneralActs acts;

    BodySteps(
            Bodies bodies,
            AshesWays ashes,
            BodyPlaces places,
            Extensions extensions,
            Clearance clearance,
            DeathCertificates certificates,
            TheDeceased deceased,
            FuneralForms forms,
            Causes causes,
            CaseSteps steps,
            FuneralActs acts) {
        this.bodies = bodies;
        this.ashes = ashes;
        this.places = places;
        this.extensions = extensions;
        this.clearance = clearance;
        this.certificates = certificates;
        this.deceased = deceased;
        this.forms = forms;
        this.causes = causes;
        this.steps = steps;
        this.acts = acts;
    }

    /** The car leaves that was chosen for it; where the home has none of its own to send, none is out. */
    public void send(String caseNo) {
        places.send(caseNo, forms.said(caseNo, "dispatch"));
    }

    /** The body is here: tag and cabinet, and the certificate where it came along. */
    public void checkIn(String caseNo) {
        var said = forms.said(caseNo, "check-in");
        bodies.checkIn(caseNo, said.text("tag"), places.cabinet(caseNo, said));
        places.carIsBack(caseNo);
        deceased.arrived(caseNo);
        deceased.learn(caseNo, said);
        certificates.record(caseNo, said, "system");
        acts.record(caseNo, "body-arrived", Map.of("tag", said.text("tag")));
    }

    public void extend(String caseNo) {
        acts.record(
                caseNo,
                "cremation-extended",
                Map.of("until", extensions.extend(caseNo).toString()));
    }

    /** @throws Refusal CONFLICT {@code not-cleared}: nothing is cremated without certificate and two pairs of eyes */
    public void clearForCremation(String caseNo) {
        var missing = clearance.missingForCremation(caseNo);
        if (!missing.isEmpty()) {
            throw new Refusal(RefusalKind.CONFLICT, "not-cleared", "funeral.not-cleared", String.join(", ", missing));
        }
        acts.record(caseNo, "cleared-for-cremation", Map.of());
    }

    public void cremated(String caseNo) {
        clearForCremation(caseNo);
        var number = bodies.cremated(caseNo);
        steps.closeLimit(caseNo);
        places.cremated(caseNo);
        acts.record(caseNo, "cremated", Map.of("certificate", number));
    }

    public void ashes(String caseNo) {
        var said = forms.said(caseNo, "ashes");
        deceased.learn(caseNo, said);
        ashes.go(caseNo, said.text("way"));
    }

    /** AshesWays are where they were to go: in a niche, on the list of a voyage, or out of the house. */
    public void placed(String caseNo) {
        places.placed(caseNo, ashes.of(caseNo).orElseThrow());
    }

    /** The family wants another way: what was taken for the first is given back. */
    public void reconsider(String caseNo) {
        places.reconsider(caseNo);
    }

    /** Whether the step just done asks for another way of the ashes. */
    public boolean changes(String caseNo) {
        return causes.of(caseNo)
                .filter(cause ->
                        cause instanceof StepEnded ended && ended.outcome().equals("CHANGE"))
                .isPresent();
    }

    public boolean goes(String caseNo, String way) {
        return ashes.of(caseNo).filter(way::equals).isPresent();
    }
}
