package org.banjie.funeral.arrangement;

import java.util.Date;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Causes;
import org.banjie.flow.BpmnBean;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.certificate.DeathCertificates;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.rules.FuneralForms;
import org.banjie.funeral.arrangement.unclaimed.Unclaiming;
import org.banjie.numbers.IdentityPaper;

/** The verbs of the funeral model about people and papers: {@code ${funeral.take(caseNo)}}. */
@BpmnBean("funeral")
public class FuneralSteps {

    private final TheDeceased deceased;
    private final Arrangers arrangers;
    private final DeathCertificates certificates;
    private final Unclaiming unclaimed;
    private final FuneralBookings bookings;
    private final FuneralHours hours;
    private final Cases cases;
    private final CaseChanges changes;
    private final FuneralForms forms;
    private final Causes causes;
    private final FuneralOffices offices;

    FuneralSteps(
            TheDeceased deceased,
            Arrangers arrangers,
            DeathCertificates certificates,
            Unclaiming unclaimed,
            FuneralBookings bookings,
            FuneralHours hours,
            Cases cases,
            CaseChanges changes,
            FuneralForms forms,
            Causes causes,
            FuneralOffices offices) {
        this.deceased = deceased;
        this.arrangers = arrangers;
        this.certificates = certificates;
        this.unclaimed = unclaimed;
        this.bookings = bookings;
        this.hours = hours;
        this.cases = cases;
        this.changes = changes;
        this.forms = forms;
        this.causes = causes;
        this.offices = offices;
    }

    /** A death is reported: the hours run. */
    public void open(String caseNo) {
        var said = forms.said(caseNo, "application");
        deceased.open(caseNo, said);
        hours.run(deceased.get(caseNo));
        arrangers.record(caseNo, said);
    }

    /** Whether the house itself opened it, to offer a covered funeral. */
    public boolean isOffer(String caseNo) {
        return cases.get(caseNo).filedBy().equals("system");
    }

    public void notified(String caseNo) {
        deceased.notified(caseNo);
        hours.run(deceased.get(caseNo));
    }

    /** What the first call has brought: who has died, who arranges, whether there is a certificate. */
    public void take(String caseNo) {
        var said = forms.said(caseNo, "intake");
        deceased.hear(caseNo, said);
        arrangers.record(caseNo, said);
        unclaimed.take(caseNo, said);
        if (said.has("arrangerId")) changes.identify(caseNo, IdentityPaper.normal(said.text("arrangerId")));
        certificates.record(caseNo, said, by(caseNo));
        hours.shown(caseNo);
    }

    public void recordCertificate(String caseNo) {
        var said = forms.said(caseNo, "death-certificate");
        deceased.hear(caseNo, said);
        certificates.record(caseNo, said, by(caseNo));
        hours.shown(caseNo);
    }

    /** The police lets the body go. */
    public void release(String caseNo) {
        certificates.release(caseNo, forms.said(caseNo, "police-release"), by(caseNo));
        hours.shown(caseNo);
    }

    public boolean hasCertificate(String caseNo) {
        return certificateIs(caseNo, "VERIFIED");
    }

    /** @param state PENDING, POLICE or VERIFIED */
    public boolean certificateIs(String caseNo, String state) {
        return certificates.of(caseNo).state().equals(state);
    }

    public boolean isOver(String caseNo) {
        return cases.get(caseNo).status().isClosed();
    }

    public Date collectBy(String caseNo) {
        return Date.from(hours.collectBy(deceased.get(caseNo)));
    }

    public Date certificateBy(String caseNo) {
        return Date.from(hours.certificateBy(deceased.get(caseNo)));
    }

    /** The morning of the day on which the family is called again. */
    public Date callBackOn(String caseNo) {
        return Date.from(hours.callBackAt());
    }

    /** The village's steward; the home where nobody has named the village yet. */
    public String steward(String caseNo) {
        return offices.steward(caseNo);
    }

    /** As {@code Offices.applicantOrDistrict}, which models asked for by this name before. */
    public String arrangerOr(String caseNo, String role) {
        return offices.arrangerOr(caseNo, role);
    }

    /**
     * What was booked for the funeral is given back before it is called off.
     *
     * @throws org.banjie.refusal.Refusal CONFLICT when the vehicle has left
     */
    public void giveBack(String caseNo) {
        bookings.giveBack(caseNo);
    }

    private String by(String caseNo) {
        return causes.orLastMove(caseNo).orElseThrow().by();
    }
}
