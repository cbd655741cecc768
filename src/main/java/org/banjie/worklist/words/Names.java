package org.banjie.worklist.words;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.banjie.words.Sentences;

/**
 * What people are called on one page.
 *
 * @param staff the name of a colleague, without asking the directory for each row
 */
public record Names(Function<String, Optional<String>> staff, Sentences sentences, Locale locale) {

    /** A colleague's name; applicants, partner systems and the program itself in general words; null stays null. */
    public String of(String uid) {
        if (uid == null) return null;
        var general = "worklist.by." + uid.split(":")[0];
        return staff.apply(uid).orElseGet(() -> sentences.inOr(locale, general, uid));
    }

    /** A sentence of the list in the same language. */
    String text(String key, Object... arguments) {
        return sentences.in(locale, key, arguments);
    }
}
