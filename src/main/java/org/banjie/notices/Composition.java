package org.banjie.notices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Organ;
import org.banjie.notices.catalogue.Paper;
import org.banjie.notices.print.PdfPrinter;
import org.banjie.notices.print.Sheet;
import org.springframework.stereotype.Component;

/** Puts together what a paper says: head and number, facts, articles, remedies, signature, the way to the progress. */
@Component
class Composition {

    private final Catalogue catalogue;
    private final PdfPrinter press;
    private final TrackingAddress tracking;

    Composition(Catalogue catalogue, PdfPrinter press, TrackingAddress tracking) {
        this.catalogue = catalogue;
        this.press = press;
        this.tracking = tracking;
    }

    Sheet print(
            String caseNo,
            Paper paper,
            Organ organ,
            DocumentNumber number,
            Map<String, Object> facts,
            LocalDate today) {
        var model = new HashMap<String, Object>();
        model.put("facts", facts);
        model.put("paper", new Head(paper.title(facts), number.text(), organ.name(), caseNo, today, paper.notes()));
        model.put("basis", paper.basisOn(today));
        model.put("remedies", paper.remedies() ? catalogue.remedies(today) : null);
        model.put("tracking", paper.tracking() ? PdfPrinter.qrCode(tracking.of(caseNo)) : null);
        model.put("verify", facts.get("verifyAt") instanceof String address ? PdfPrinter.qrCode(address) : null);
        return press.print(paper.template(), model);
    }

    /** What the templates call {@code paper}. */
    record Head(String title, String number, String organ, String caseNo, LocalDate issuedOn, List<String> notes) {}
}
