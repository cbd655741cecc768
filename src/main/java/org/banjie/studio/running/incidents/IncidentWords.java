package org.banjie.studio.running.incidents;

import java.util.Arrays;
import java.util.Locale;
import org.banjie.flow.incidents.Incident;
import org.banjie.flow.migration.Elements;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** An incident in words: at which step, and what went wrong, without anything personal the failure may have named. */
@Component
class IncidentWords {

    private final Elements elements;
    private final Sentences sentences;

    IncidentWords(Elements elements, Sentences sentences) {
        this.elements = elements;
        this.sentences = sentences;
    }

    String step(Incident incident) {
        return elements.name(incident.version(), incident.element());
    }

    String cause(Incident incident, Locale locale) {
        var sort = sentences.in(locale, "studio-running.cause." + incident.cause());
        if (incident.refusal() == null) return sort;
        var unsaid = new Object[5];
        Arrays.fill(unsaid, "…");
        return sort + sentences.inOr(locale, incident.refusal(), "", unsaid);
    }
}
