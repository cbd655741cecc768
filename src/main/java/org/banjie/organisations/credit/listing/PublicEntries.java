package org.banjie.organisations.credit.listing;

import java.util.List;
import java.util.Locale;
import org.banjie.organisations.credit.CreditWords;
import org.banjie.organisations.register.PublicCredit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lists an organisation is on now; what was removed is not public any more. */
@Component
@Order(1)
class PublicEntries implements PublicCredit {

    private final Entries entries;
    private final CreditWords words;

    PublicEntries(Entries entries, CreditWords words) {
        this.entries = entries;
        this.words = words;
    }

    @Override
    public List<Line> of(String uscc, Locale locale) {
        return entries.of(uscc).stream()
                .filter(entry -> entry.removedOn() == null)
                .map(entry -> new Line(
                        entry.listedOn(),
                        words.text("list." + entry.list(), locale),
                        words.text("ground." + entry.ground(), locale)))
                .toList();
    }
}
