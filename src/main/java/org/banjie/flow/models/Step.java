package org.banjie.flow.models;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.words.Words;

/**
 * A human step as its model describes it.
 *
 * @param form id of the form to fill in, or null
 * @param fourEyes steps of the same case whose doers may not do this one
 * @param limit how long it may take, e.g. "SETTING visitLimit" (as the guide's setting of that name says), "3 WORKING",
 *     "12 HOURS" or "HOURS collect" (the case's own limit of that name), or null
 * @param begin by when somebody has to have taken it in hand, written like a limit in days; or null
 * @param shows ids of the forms whose answers an applicant is shown at this step
 * @param papers codes of the printed papers that are put up or handed over at this step
 * @param gathers codes of the papers that whoever does the step brings with it, as a photograph of what was put up
 * @param hint what the clerk should bear in mind, with its legal basis, or null
 */
public record Step(
        String id,
        Words name,
        String form,
        List<Outcome> outcomes,
        List<String> fourEyes,
        String limit,
        String begin,
        Words hint,
        List<String> shows,
        List<String> papers,
        List<String> gathers) {

    public String name(Locale locale) {
        return name.in(locale);
    }

    public String hint(Locale locale) {
        return hint == null ? null : hint.in(locale);
    }

    public Optional<Outcome> outcome(String code) {
        return outcomes.stream().filter(outcome -> outcome.code().equals(code)).findFirst();
    }
}
