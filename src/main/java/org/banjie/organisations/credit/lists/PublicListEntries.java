package org.banjie.organisations.credit.lists;

import java.util.List;
import java.util.Locale;
import org.banjie.organisations.register.PublicCredit;
import org.banjie.words.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lists an organisation is on now; what was removed is not public any more. */
@Component
@Order(1)
class PublicListEntries implements PublicCredit {

    private final ListEntries entries;
    private final Sentences sentences;

    PublicListEntries(ListEntries entries, Sentences sentences) {
        this.entries = entries;
        this.sentences = sentences;
    }

    @Override
    public List<Line> of(String uscc, Locale locale) {
        return entries.of(uscc).stream()
                .filter(entry -> entry.removedOn() == null)
                .map(entry -> new Line(
                        entry.listedOn(),
                        sentences.in(locale, "credit.list." + entry.list()),
                        sentences.in(locale, "credit.ground." + entry.ground())))
                .toList();
    }
}
