package org.banjie.studio.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Mend;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SameFindings;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What the checks say, as a page shows it: what is new of this draft apart from what was said of the live version too. */
@Component
class FindingWords {

    private final Sentences sentences;

    FindingWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * One finding, or many that say the same of several steps.
     *
     * @param where name of the element and its id; empty where the whole of the file is meant
     * @param at id of the element in its file, to which the link leads; empty where the whole of the file is meant
     * @param mends what can be done at once; empty where somebody has to decide
     * @param each what it says of each step; empty where it is about one thing
     */
    record Line(
            String severity, String file, String at, String where, String words, List<Mend> mends, List<Line> each) {}

    /** @param known what is said of the live version in the same words */
    record Told(List<Line> fresh, List<Line> known) {

        boolean silent() {
            return fresh.isEmpty() && known.isEmpty();
        }
    }

    Told since(List<Remark> live, List<Remark> draft, Locale locale) {
        var before = new HashSet<>(live);
        return new Told(
                inWords(draft.stream().filter(one -> !before.contains(one)).toList(), locale),
                inWords(draft.stream().filter(before::contains).toList(), locale));
    }

    /** Steps without a holder are one line, and so is an attribute of another engine however often it stands there. */
    List<Line> inWords(List<Remark> remarks, Locale locale) {
        return SameFindings.of(remarks).stream()
                .map(alike -> alike.isSeveral() ? together(alike, locale) : line(alike.first(), locale))
                .toList();
    }

    private Line together(SameFindings alike, Locale locale) {
        var first = alike.first();
        var each = alike.remarks().stream().map(one -> line(one, locale)).toList();
        return new Line(first.severity().name(), first.file(), "", "", alike.words(sentences, locale), List.of(), each);
    }

    private Line line(Remark remark, Locale locale) {
        var words = sentences.in(locale, remark);
        var at = remark.element().equals(remark.file()) ? "" : remark.element();
        return new Line(
                remark.severity().name(), remark.file(), at, where(remark, locale), words, remark.mends(), List.of());
    }

    private String where(Remark remark, Locale locale) {
        if (remark.element().equals(remark.file())) return "";
        if (remark.file().equals(FileSet.MESSAGES)) {
            return sentences.inOr(locale, "news.event." + remark.element(), remark.element());
        }
        return remark.name().isEmpty() ? remark.element() : remark.name() + "（" + remark.element() + "）";
    }
}
