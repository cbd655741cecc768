package org.banjie.funeral.arrangement.family;

import java.util.ArrayList;
import java.util.List;
import org.banjie.cases.Case;
import org.banjie.funeral.arrangement.arranger.Arranger;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.certificate.DeathCertificates;
import org.springframework.stereotype.Component;

/** What the family can do at once, and apart from it what it waits for. */
@Component
class NextSteps {

    private final DeathCertificates certificates;
    private final Arrangers arrangers;
    private final FamilyPapers papers;
    private final BookedTimes times;
    private final FamilyAshes resting;

    NextSteps(
            DeathCertificates certificates,
            Arrangers arrangers,
            FamilyPapers papers,
            BookedTimes times,
            FamilyAshes resting) {
        this.certificates = certificates;
        this.arrangers = arrangers;
        this.papers = papers;
        this.times = times;
        this.resting = resting;
    }

    List<FamilySection> of(Case found, FuneralStage stage) {
        var waits = new ArrayList<>(resting.of(found.caseNo()));
        if (stage.isSettled()) return sections(List.of(), waits);
        if (stage.isWaiting()) waits.addAll(times.cars(found));
        if (stage.isWaiting() || stage == FuneralStage.QUOTE) waits.add(FamilyLine.of("wait." + stage));
        return sections(now(found, stage), waits);
    }

    private List<FamilyLine> now(Case found, FuneralStage stage) {
        var state = certificates.of(found.caseNo()).state();
        var shown = arrangers.find(found.caseNo()).filter(Arranger::shown).isPresent();
        var lines = new ArrayList<>(papers(state, shown, state.equals("PENDING") && papers.hasCertificate(found)));
        if (found.account() != null && !(state.equals("VERIFIED") && shown)) {
            lines.add(FamilyLine.to("/funeral/papers/" + found.caseNo(), "papers"));
        }
        if (stage == FuneralStage.ASHES) lines.add(FamilyLine.of("ashes"));
        else if (stage != FuneralStage.CALL || found.account() == null) lines.addAll(times.halls(found));
        return lines;
    }

    private static List<FamilySection> sections(List<FamilyLine> now, List<FamilyLine> waits) {
        var sections = new ArrayList<FamilySection>();
        if (!now.isEmpty()) sections.add(new FamilySection(FamilySection.NOW, now));
        if (!waits.isEmpty()) sections.add(new FamilySection(now.isEmpty() ? "next" : "wait", waits));
        return sections;
    }

    /**
     * @param shown whether the arranger has shown that it is theirs
     * @param sent whether the family has handed a certificate in that nobody has checked yet
     */
    static List<FamilyLine> papers(String certificate, boolean shown, boolean sent) {
        var lines = new ArrayList<FamilyLine>();
        switch (certificate) {
            case "PENDING" -> lines.add(FamilyLine.of(sent ? "certificate.sent" : "certificate"));
            case "POLICE" -> lines.add(FamilyLine.of("police"));
            default -> {}
        }
        if (!shown) lines.add(FamilyLine.of("arranger"));
        return lines;
    }
}
