package org.banjie.organisations.inspection.reports;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.organisations.inspection.InspectionRights;
import org.banjie.organisations.register.DossierPart;
import org.banjie.words.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The yearly rounds in the file of an organisation: what became of each report, and what was ordered. */
@Component
@Order(20)
class RoundsOfOrganisation implements DossierPart {

    private static final int MOST = 30;

    private final InspectionReports reports;
    private final Sentences sentences;

    RoundsOfOrganisation(InspectionReports reports, Sentences sentences) {
        this.reports = reports;
        this.sentences = sentences;
    }

    @Override
    public String title() {
        return "inspection.dossier";
    }

    @Override
    public List<Line> of(Actor actor, String uscc) {
        if (!InspectionRights.LOOKING.has(actor)) return List.of();
        return reports.of(uscc, MOST).stream().map(this::line).toList();
    }

    private Line line(InspectionReport one) {
        var on = one.concludedOn() == null ? one.receivedOn() : one.concludedOn();
        return new Line(on, sentences.of("inspection.dossier.year", one.year() + ""), words(one), one.caseNo());
    }

    private String words(InspectionReport one) {
        var said = sentences.of(
                one.conclusion() == null
                        ? "inspection.dossier.state." + one.state()
                        : "inspection.conclusion." + one.conclusion());
        if (one.rectificationMissed()) return sentences.of("inspection.dossier.not-mended", said);
        return one.late() ? sentences.of("inspection.dossier.late", said) : said;
    }
}
