package org.banjie.organisations.credit.audit;

import java.util.List;
import java.util.Locale;
import org.banjie.organisations.credit.CreditWords;
import org.banjie.organisations.register.PublicCredit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The published results of spot audits. */
@Component
@Order(2)
class PublicResults implements PublicCredit {

    private final Results results;
    private final CreditWords words;

    PublicResults(Results results, CreditWords words) {
        this.results = results;
        this.words = words;
    }

    @Override
    public List<Line> of(String uscc, Locale locale) {
        return results.of(uscc).stream()
                .map(result -> new Line(
                        result.publishedOn(),
                        words.text("audit.result", locale, String.valueOf(result.year())),
                        result.result()))
                .toList();
    }
}
