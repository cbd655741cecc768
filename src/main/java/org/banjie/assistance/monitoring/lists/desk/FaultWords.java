package org.banjie.assistance.monitoring.lists.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.banjie.assistance.monitoring.lists.Import;
import org.banjie.assistance.monitoring.lists.ListRows;
import org.banjie.assistance.monitoring.lists.format.ListKinds;
import org.banjie.assistance.monitoring.lists.format.RowFault;
import org.banjie.files.Csv;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is wrong with rows, in words: on the page, and as a table to send back to whoever made the list. */
@Component
class FaultWords {

    private static final int PAGE = 2000;

    private final ListRows rows;
    private final ListKinds kinds;
    private final MessageSource texts;

    FaultWords(ListRows rows, ListKinds kinds, MessageSource texts) {
        this.rows = rows;
        this.kinds = kinds;
        this.texts = texts;
    }

    /** A fault in words. */
    record Line(long line, String column, String what) {}

    /** @param next line after which the next page begins, null on the last */
    record Lines(List<Line> lines, Long next) {}

    /** Whole lines only: what is wrong with one row never stands on two pages. */
    Lines page(Import list, long after, int limit, Locale locale) {
        var found = rows.faults(list.id(), after, limit + 1);
        if (found.size() <= limit) return new Lines(words(list, found, locale), null);
        var cut = found.get(limit).line();
        var whole = found.stream().filter(fault -> fault.line() < cut).toList();
        return new Lines(words(list, whole, locale), cut - 1);
    }

    /** All of them as CSV that spreadsheets open, however many there are. */
    void write(Import list, OutputStream to, Locale locale) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write(Csv.BOM);
        out.write(Csv.row(text("line", locale), text("column", locale), text("what", locale)));
        Long after = 0L;
        while (after != null) {
            var page = page(list, after, PAGE, locale);
            for (var line : page.lines()) out.write(Csv.row(line.line(), line.column(), line.what()));
            after = page.next();
        }
        out.flush();
    }

    private List<Line> words(Import list, List<RowFault> faults, Locale locale) {
        var kind = kinds.get(list.list());
        return faults.stream()
                .map(fault -> new Line(
                        fault.line(),
                        kind.column(fault.field()).name().in(locale),
                        texts.getMessage("monitoring.fault." + fault.code(), null, locale)))
                .toList();
    }

    private String text(String key, Locale locale) {
        return texts.getMessage("monitoring.fault." + key, null, locale);
    }
}
