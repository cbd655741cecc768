package org.banjie.funeral.arrangement.body;

import java.util.Map;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.facts.Causes;
import org.banjie.casework.facts.Districts;
import org.banjie.flow.BpmnBean;
import org.banjie.funeral.arrangement.certificate.DeathCertificates;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
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
    private final CaseAnswers answers;
    private final Causes causes;
    private final CaseSteps steps;
    private final Districts districts;
    private final Journal journal;

    BodySteps(
            Bodies bodies,
            AshesWays ashes,
            BodyPlaces places,
            Extensions extensions,
            Clearance clearance,
            DeathCertificates certificates,
            TheDeceased deceased,
            CaseAnswers answers,
            Causes causes,
            CaseSteps steps,
            Districts districts,
            Journal journal) {
        this.bodies = bodies;
        this.ashes = ashes;
        this.places = places;
        this.extensions = extensions;
        this.clearance = clearance;
        this.certificates = certificates;
        this.deceased = deceased;
        this.answers = answers;
        this.causes = causes;
        this.steps = steps;
        this.districts = districts;
        this.journal = journal;
    }

    /** The body is here: tag and cabinet, and the certificate where it came along. */
    public void checkIn(String caseNo) {
        var said = said(caseNo, "check-in");
        bodies.checkIn(caseNo, said.text("tag"), places.cabinet(caseNo, said));
        deceased.arrived(caseNo);
        deceased.learn(caseNo, said);
        certificates.record(caseNo, said, "system");
        record(caseNo, "body-arrived", Map.of("tag", said.text("tag")));
    }

    public void extend(String caseNo) {
        record(
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
        record(caseNo, "cleared-for-cremation", Map.of());
    }

    public void cremated(String caseNo) {
        clearForCremation(caseNo);
        var number = bodies.cremated(caseNo);
        steps.closeLimit(caseNo);
        places.cremated(caseNo);
        record(caseNo, "cremated", Map.of("certificate", number));
    }

    public void ashes(String caseNo) {
        var said = said(caseNo, "ashes");
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

    private Answered said(String caseNo, String form) {
        return new Answered(answers.latest(caseNo, form).orElseThrow());
    }

    private void record(String caseNo, String verb, Map<String, String> detail) {
        var office = districts.of(caseNo);
        journal.record(new Act(caseNo, "system", office, verb, detail));
    }
}
