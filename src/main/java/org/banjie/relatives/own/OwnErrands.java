package org.banjie.relatives.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.relatives.register.Declarations;
import org.springframework.stereotype.Component;

/** One's own declaration of the year, for whoever stands in the register and has not made it. */
@Component
class OwnErrands implements Errands {

    private final Declarations declarations;
    private final Clock clock;

    OwnErrands(Declarations declarations, Clock clock) {
        this.declarations = declarations;
        this.clock = clock;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!actor.staff()) return List.of();
        var year = LocalDate.now(clock).getYear();
        var begun = LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toInstant();
        return declarations
                .owedSince(actor.uid(), year)
                .map(entered -> Errand.of(
                        "relatives.errand.declare",
                        "/relatives/mine",
                        entered.isAfter(begun) ? entered : begun,
                        Integer.toString(year)))
                .stream()
                .toList();
    }
}
