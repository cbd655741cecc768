package org.banjie.funeral.arrangement.family;

import java.util.ArrayList;
import java.util.List;
import org.banjie.cases.Case;
import org.banjie.funeral.arrangement.arranger.Arranger;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.certificate.DeathCertificates;
import org.springframework.stereotype.Component;

/** What the family is to have ready and to choose next. */
@Component
class NextSteps {

    private final DeathCertificates certificates;
    private final Arrangers arrangers;
    private final BookedTimes times;
    private final FamilyAshes resting;

    NextSteps(DeathCertificates certificates, Arrangers arrangers, BookedTimes times, FamilyAshes resting) {
        this.certificates = certificates;
        this.arrangers = arrangers;
        this.times = times;
        this.resting = resting;
    }

    List<FamilyLine> of(Case found, FuneralStage stage) {
        var caseNo = found.caseNo();
        var lines = new ArrayList<>(resting.of(caseNo));
        if (stage.isSettled()) return lines;
        var shown = arrangers.find(caseNo).filter(Arranger::shown).isPresent();
        lines.addAll(papers(certificates.of(caseNo).state(), shown));
        if (stage != FuneralStage.CALL && stage != FuneralStage.ASHES) lines.addAll(times.of(found));
        if (stage == FuneralStage.ASHES) lines.add(FamilyLine.of("ashes"));
        return lines;
    }

    /** @param shown whether the arranger has shown that it is theirs */
    static List<FamilyLine> papers(String certificate, boolean shown) {
        var lines = new ArrayList<FamilyLine>();
        switch (certificate) {
            case "PENDING" -> lines.add(FamilyLine.of("certificate"));
            case "POLICE" -> lines.add(FamilyLine.of("police"));
            default -> {}
        }
        if (!shown) lines.add(FamilyLine.of("arranger"));
        return lines;
    }
}
