package org.banjie.studio.running.incidents;

import java.util.Arrays;
import java.util.Locale;
import org.banjie.flow.incidents.Incident;
import org.banjie.flow.migration.Elements;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An incident in words: at which step, and what went wrong, without anything personal the failure may have named. */
@Component
class IncidentWords {

    private final Elements elements;
    private final MessageSource texts;

    IncidentWords(Elements elements, MessageSource texts) {
        this.elements = elements;
        this.texts = texts;
    }

    String step(Incident incident) {
        return elements.name(incident.version(), incident.element());
    }

    String cause(Incident incident, Locale locale) {
        var sort = texts.getMessage("studio-running.cause." + incident.cause(), null, locale);
        if (incident.refusal() == null) return sort;
        var unsaid = new Object[5];
        Arrays.fill(unsaid, "…");
        return sort + texts.getMessage(incident.refusal(), unsaid, "", locale);
    }
}
