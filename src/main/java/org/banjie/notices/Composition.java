package org.banjie.notices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.notices.body.PaperBody;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Organ;
import org.banjie.notices.catalogue.Paper;
import org.banjie.notices.catalogue.Remedies;
import org.banjie.notices.print.PdfPrinter;
import org.banjie.notices.print.Sheet;
import org.springframework.stereotype.Component;

/** Puts together what a paper says: head and number, facts, articles, remedies, signature, the way to the progress. */
@Component
class Composition {

    private final Catalogue catalogue;
    private final PdfPrinter printer;
    private final TrackingAddress tracking;

    Composition(Catalogue catalogue, PdfPrinter printer, TrackingAddress tracking) {
        this.catalogue = catalogue;
        this.printer = printer;
        this.tracking = tracking;
    }

    /** What it says if it is issued today. */
    Said say(String caseNo, Paper paper, Organ organ, Map<String, Object> facts, LocalDate today) {
        var issuer = paper.issuer() == null ? null : facts.get(paper.issuer());
        var own = issuer != null;
        var name = own ? issuer.toString() : organ.name();
        var head = new Said.Head(paper.title(facts), name, own, caseNo, today, paper.notes());
        var redress = catalogue.remedies(today);
        return new Said(
                paper.body().isEmpty() ? paper.template() : Paper.WORDED,
                head,
                organ,
                paper.basisOn(today),
                redress,
                paper.remedies(),
                paper.tracking() ? tracking.of(caseNo) : null,
                facts,
                pieces(paper, head, organ, redress, facts),
                paper.posted());
    }

    /** What the bureau has it say, in the words of this case. */
    private static List<PaperBody.Piece> pieces(
            Paper paper, Said.Head head, Organ organ, Remedies redress, Map<String, Object> facts) {
        if (paper.body().isEmpty()) return null;
        var all = new HashMap<>(facts);
        all.put("organ", head.organ());
        all.put("caseNo", head.caseNo());
        all.put("issuedOn", head.issuedOn());
        all.put("officeAddress", organ.address());
        all.put("officePhone", organ.phone());
        all.put("reconsiderationTo", redress.reconsiderationTo());
        return new PaperBody(all, paper.names()).print(paper.body());
    }

    /** @param number as it is printed; null for none */
    Sheet print(Said said, String number) {
        var facts = said.facts();
        var head = said.head();
        var model = new HashMap<String, Object>();
        model.put("facts", new Told(facts));
        model.put(
                "paper",
                new Head(head.title(), number, head.organ(), head.own(), head.caseNo(), head.issuedOn(), head.notes()));
        model.put("office", said.office());
        model.put("pieces", said.pieces());
        model.put("sheet", said.sheet());
        model.put("basis", said.basis());
        model.put("redress", said.redress());
        model.put("remedies", said.remedies() ? said.redress() : null);
        model.put("tracking", said.tracking() == null ? null : PdfPrinter.qrCode(said.tracking()));
        model.put("verify", facts.get("verifyAt") instanceof String address ? PdfPrinter.qrCode(address) : null);
        model.put(
                "board",
                facts.get("boardAt") instanceof String address ? PdfPrinter.qrCode(place(address, number)) : null);
        return printer.print(said.template(), model);
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
