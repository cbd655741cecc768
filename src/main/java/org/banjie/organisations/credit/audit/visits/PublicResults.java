package org.banjie.organisations.credit.audit.visits;

import java.util.List;
import java.util.Locale;
import org.banjie.organisations.register.PublicCredit;
import org.banjie.words.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The published results of spot audits. */
@Component
@Order(2)
class PublicResults implements PublicCredit {

    private final AuditResults results;
    private final Sentences sentences;

    PublicResults(AuditResults results, Sentences sentences) {
        this.results = results;
        this.sentences = sentences;
    }

    @Override
    public List<Line> of(String uscc, Locale locale) {
        return results.of(uscc).stream()
                .map(result -> new Line(
                        result.publishedOn(),
                        sentences.in(locale, "credit.audit.result", String.valueOf(result.year())),
                        result.result()))
                .toList();
    }
}
