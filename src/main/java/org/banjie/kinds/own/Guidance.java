package org.banjie.kinds.own;

import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;

/**
 * What a kind tells the applicant beside what every kind tells: what happens next, what it costs, whom to call, in plain
 * words. Whoever asks has made sure that the reader may know.
 */
public interface Guidance {

    /** Code of the kind. */
    String kind();

    Told of(Case found, Locale locale);

    /** The sentence alone, for lists: without what only the page of the case tells. */
    default String sentence(Case found, Locale locale) {
        return of(found, locale).sentence();
    }

    /**
     * @param sentence how the case stands, in one plain sentence
     * @param sections what else there is to know, the most pressing first
     */
    record Told(String sentence, List<Section> sections) {}

    /** @param now whether it says what the applicant can do at once, not what to wait for */
    record Section(String heading, List<Line> lines, boolean now) {}

    /** @param href where it leads, {@code tel:} included; null for words alone */
    record Line(String text, String href) {

        public static Line of(String text) {
            return new Line(text, null);
        }
    }
}
