package org.banjie.worklist.words;

import java.util.Locale;
import java.util.Map;
import org.banjie.words.Sentences;

/** What people are called on one page: the directory is looked at once, however many rows it has. */
public record Names(Map<String, String> byUid, Sentences sentences, Locale locale) {

    /** A colleague's name; applicants, partner systems and the program itself in general words; null stays null. */
    public String of(String uid) {
        if (uid == null) return null;
        var general = "worklist.by." + uid.split(":")[0];
        return byUid.getOrDefault(uid, sentences.inOr(locale, general, uid));
    }

    /** A sentence of the list in the same language. */
    String text(String key, Object... arguments) {
        return sentences.in(locale, key, arguments);
    }
}
