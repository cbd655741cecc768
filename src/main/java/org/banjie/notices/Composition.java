package org.banjie.notices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        return print(caseNo, paper, organ, number.text(), facts, today);
    }

    /** @param number as it is printed; null for none */
    Sheet print(String caseNo, Paper paper, Organ organ, String number, Map<String, Object> facts, LocalDate today) {
        var model = new HashMap<String, Object>();
        model.put("facts", new Told(facts));
        var issuer = paper.issuer() == null ? null : facts.get(paper.issuer());
        var own = issuer != null;
        var name = own ? issuer.toString() : organ.name();
        model.put("paper", new Head(paper.title(facts), number, name, own, caseNo, today, paper.notes()));
        model.put("office", organ);
        model.put("basis", paper.basisOn(today));
        model.put("redress", catalogue.remedies(today));
        model.put("remedies", paper.remedies() ? catalogue.remedies(today) : null);
        model.put("tracking", paper.tracking() ? PdfPrinter.qrCode(tracking.of(caseNo)) : null);
        model.put("verify", facts.get("verifyAt") instanceof String address ? PdfPrinter.qrCode(address) : null);
        model.put(
                "board",
                facts.get("boardAt") instanceof String address ? PdfPrinter.qrCode(place(address, number)) : null);
        return press.print(paper.template(), model);
    }

    /** The notice itself on a page of several. */
    private static String place(String board, String number) {
        return number == null ? board : board + "#" + NoticePlace.of(number);
    }

    /** What a paper was not told is nothing to its template, and no fault: one form serves papers that know more and less. */
    private static final class Told extends LinkedHashMap<String, Object> {

        private static final long serialVersionUID = 1;

        Told(Map<String, Object> facts) {
            super(facts);
        }

        @Override
        public boolean containsKey(Object fact) {
            return true;
        }
    }

    /** What the templates call {@code paper}; {@code own} is a paper of somebody who is no office: without a red head. */
    record Head(
            String title,
            String number,
            String organ,
            boolean own,
            String caseNo,
            LocalDate issuedOn,
            List<String> notes) {}
}
