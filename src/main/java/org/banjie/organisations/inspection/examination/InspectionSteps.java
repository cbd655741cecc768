package org.banjie.organisations.inspection.examination;

import org.banjie.casework.facts.Offices;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.ClosesCase;
import org.banjie.flow.effects.StartsLimit;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionReports;

/** The verbs of the inspection's model up to the conclusion: {@code ${inspection.receive(caseNo)}}. */
@BpmnBean("inspection")
public class InspectionSteps {

    private final InspectionReports reports;
    private final ReportOpening opening;
    private final ReportReceipt receipt;
    private final InspectionFindings findings;
    private final Concluding concluding;
    private final ReportEnding ending;
    private final Offices offices;

    InspectionSteps(
            InspectionReports reports,
            ReportOpening opening,
            ReportReceipt receipt,
            InspectionFindings findings,
            Concluding concluding,
            ReportEnding ending,
            Offices offices) {
        this.reports = reports;
        this.opening = opening;
        this.receipt = receipt;
        this.findings = findings;
        this.concluding = concluding;
        this.ending = ending;
        this.offices = offices;
    }

    @StartsLimit("owed")
    public void begin(String caseNo) {
        opening.open(caseNo);
    }

    /** As {@link Offices#applicantOrDistrict}, which models asked for by this name before. */
    public String reporter(String caseNo, String role) {
        return offices.applicantOrDistrict(caseNo, role);
    }

    public void receive(String caseNo) {
        receipt.receive(report(caseNo));
    }

    public boolean hasCompetentUnit(String caseNo) {
        return report(caseNo).competent();
    }

    public void sendBack(String caseNo) {
        receipt.sendBack(caseNo);
    }

    public void ready(String caseNo) {
        receipt.ready(report(caseNo));
    }

    public boolean wouldFail(String caseNo) {
        return findings.conclusion(report(caseNo)).code().equals("FAIL");
    }

    public void conclude(String caseNo) {
        concluding.conclude(report(caseNo));
    }

    public boolean hasFaults(String caseNo) {
        return !report(caseNo).isPassed();
    }

    @ClosesCase
    public void missed(String caseNo) {
        ending.missed(report(caseNo));
    }

    @ClosesCase
    public void stop(String caseNo) {
        ending.stop(report(caseNo));
    }

    @ClosesCase
    public void finish(String caseNo) {
        ending.finish(report(caseNo));
    }

    private InspectionReport report(String caseNo) {
        return reports.ofCase(caseNo);
    }
}
