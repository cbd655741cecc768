package org.banjie.organisations.credit.revocation;

import org.banjie.organisations.inspection.InspectionConcluded;
import org.banjie.organisations.inspection.ReportMissed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what the annual inspection tells and looks whether it is a ground for revocation. */
@Component
class RevocationOnInspection {

    private final Years years;
    private final RevocationProposals proposals;

    RevocationOnInspection(Years years, RevocationProposals proposals) {
        this.years = years;
        this.proposals = proposals;
    }

    @EventListener
    void missed(ReportMissed report) {
        years.absent(report.uscc(), report.year(), report.deadline());
        proposals.consider(report.uscc(), report.year());
    }

    @EventListener
    void concluded(InspectionConcluded inspection) {
        years.concluded(inspection.uscc(), inspection.year(), inspection.conclusion(), inspection.on());
        if (inspection.conclusion().equals("FAIL")) proposals.consider(inspection.uscc(), inspection.year());
    }
}
