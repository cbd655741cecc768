package org.banjie.studio.calls;

import java.util.List;
import java.util.Locale;
import org.banjie.studio.checks.Mend;
import org.banjie.studio.checks.Remark;
import org.banjie.words.Sentences;

/**
 * A finding as programs get it.
 *
 * @param severity ERROR keeps a draft from going live
 * @param element id of the element, or the file's name
 * @param name what the element is called; may be empty
 * @param message in the caller's language
 * @param mends what {@code POST …/draft/mend} does about it at once, the likeliest first; empty where somebody has to decide
 */
public record Said(
        String severity, String file, String element, String name, String rule, String message, List<Mend> mends) {

    public static List<Said> all(List<Remark> remarks, Sentences sentences, Locale locale) {
        return remarks.stream()
                .map(remark -> new Said(
                        remark.severity().name(),
                        remark.file(),
                        remark.element(),
                        remark.name(),
                        remark.rule(),
                        sentences.in(locale, remark),
                        remark.mends()))
                .toList();
    }
}
