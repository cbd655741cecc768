package org.banjie.notices.blank;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.print.PdfPrinter;
import org.springframework.stereotype.Component;

/** Prints for applicants what they handed in, to keep: no paper of the office, without number of its own and not kept. */
@Component
public class FiledCopies {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Catalogue catalogue;
    private final PdfPrinter press;

    FiledCopies(Catalogue catalogue, PdfPrinter press) {
        this.catalogue = catalogue;
        this.press = press;
    }

    /**
     * @param unit code of the unit to whose organ it went
     * @param on when it was handed in
     * @param filed what the template shows: {@code caseNo}, {@code matter}, {@code applicant}, {@code sections} and
     *     {@code papers}
     */
    public byte[] print(String title, String unit, Instant on, Map<String, ?> filed) {
        var day = LocalDate.ofInstant(on, HERE);
        var model = new HashMap<String, Object>(filed);
        model.put("on", day);
        model.put(
                "paper",
                new BlankForms.Head(title, "", catalogue.organ(unit, day).name(), List.of()));
        return press.print("filed", model).pdf();
    }
}
