package org.banjie.notices.blank;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.print.PdfPrinter;
import org.springframework.stereotype.Component;

/** Forms of the office that people fill in and sign by hand. They have no number, bind nobody unsigned and are not kept. */
@Component
public class BlankForms {

    private final Catalogue catalogue;
    private final PdfPrinter press;
    private final Clock clock;

    BlankForms(Catalogue catalogue, PdfPrinter press, Clock clock) {
        this.catalogue = catalogue;
        this.press = press;
        this.clock = clock;
    }

    /** Whether there is a form of that name: {@code notices/blank-<name>.html}. */
    public static boolean isOne(String name) {
        return name.matches("[a-z]+(-[a-z]+)*") && BlankForms.class.getResource(file(name)) != null;
    }

    /**
     * Prints one.
     *
     * @param name of a form that {@link #isOne is one}
     * @param unit code of the unit to whose organ it is addressed
     * @param known what is printed already, so that nobody has to write it: {@code signers} (at least one, perhaps without
     *     a name), {@code matter} and what else the form shows
     * @return a PDF with a page for each who signs
     */
    public byte[] print(String name, String title, String unit, Map<String, ?> known) {
        var organ = catalogue.organ(unit, LocalDate.now(clock)).name();
        var model = new HashMap<String, Object>(known);
        model.put("paper", new Head(title, "", organ, List.of()));
        return press.print("blank-" + name, model).pdf();
    }

    /** What the templates call {@code paper}. */
    record Head(String title, String number, String organ, List<String> notes) {}

    private static String file(String name) {
        return "/notices/blank-" + name + ".html";
    }
}
