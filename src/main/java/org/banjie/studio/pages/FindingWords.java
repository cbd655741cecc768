package org.banjie.studio.pages;

import java.util.List;
import java.util.Locale;
import org.banjie.studio.checks.Remark;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What the checks say, as a page shows it. */
@Component
class FindingWords {

    private final Sentences sentences;

    FindingWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param where name of the element and its id; the file alone where the whole of it is meant */
    record Line(String severity, String file, String where, String words) {}

    List<Line> inWords(List<Remark> remarks, Locale locale) {
        return remarks.stream()
                .map(remark ->
                        new Line(remark.severity().name(), remark.file(), where(remark), sentences.in(locale, remark)))
                .toList();
    }

    private static String where(Remark remark) {
        if (remark.element().equals(remark.file())) return "";
        return remark.name().isEmpty() ? remark.element() : remark.name() + "（" + remark.element() + "）";
    }
}
