package org.banjie.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.banjie.words.Words;

/**
 * What the parts of a step's page are called, as its form says it ({@code shownTitle}, {@code papersTitle},
 * {@code handInTitle} beside its title): a first report is no correction. Null where the form says nothing of its own.
 *
 * @param shown above what others wrote before
 * @param papers above the papers
 * @param handIn above the form
 */
record StepWords(String shown, String papers, String handIn) {

    /** @param form null for a step without one */
    static StepWords of(JsonNode form, Locale locale) {
        if (form == null) return new StepWords(null, null, null);
        var own = form.path("properties");
        return new StepWords(
                said(own, "shownTitle", locale), said(own, "papersTitle", locale), said(own, "handInTitle", locale));
    }

    public boolean areOwn() {
        return handIn != null;
    }

    private static String said(JsonNode own, String name, Locale locale) {
        var chinese = own.path(name).asText(null);
        return Words.english(locale) ? own.path(name + "En").asText(chinese) : chinese;
    }
}
