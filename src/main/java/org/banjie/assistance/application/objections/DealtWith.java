package org.banjie.assistance.application.objections;

import java.util.Locale;
import org.banjie.words.Sentences;

/** What became of an entry, in words: what was done about it, and of one that was taken up what came out in the end. */
public final class DealtWith {

    private DealtWith() {}

    public static String words(Objection one, Sentences sentences, Locale locale) {
        var done = sentences.in(locale, "objections.outcome." + one.outcome());
        if (one.found() == null) return done;
        return sentences.in(
                locale,
                "objections.dealt-with",
                done,
                sentences.in(locale, "objections.found." + one.found().code()));
    }

    public static String onPaper(Objection one, Sentences sentences) {
        return words(one, sentences, Locale.CHINA);
    }
}
