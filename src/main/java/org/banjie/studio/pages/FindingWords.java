package org.banjie.studio.pages;

import java.util.List;
import java.util.Locale;
import org.banjie.studio.checks.Mend;
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

    /**
     * One of them.
     *
     * @param mend what can be done at once; null where somebody has to decide
     * @param where name of the element and its id; empty where the whole file is meant
     */
    record Line(String severity, String file, String where, String words, Mend mend) {}

    List<Line> inWords(List<Remark> remarks, Locale locale) {
        return remarks.stream()
                .map(remark -> new Line(
                        remark.severity().name(),
                        remark.file(),
                        where(remark),
                        sentences.in(locale, remark),
                        remark.mend()))
                .toList();
    }

    private static String where(Remark remark) {
        if (remark.element().equals(remark.file())) return "";
        return remark.name().isEmpty() ? remark.element() : remark.name() + "（" + remark.element() + "）";
    }
}
