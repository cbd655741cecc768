package org.banjie.oversight.standstill;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.recusals.Recusals;
import org.springframework.stereotype.Component;

/** The cases that do not go on by themselves, for whoever mends it. */
@Component
class StandstillErrands implements Errands {

    private final StandstillRows rows;
    private final Recusals recusals;

    StandstillErrands(StandstillRows rows, Recusals recusals) {
        this.rows = rows;
        this.recusals = recusals;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!StandstillPage.MENDING.has(actor)) return List.of();
        return rows
                .oldest(recusals.casesBarredFor(actor.uid()), Errand.MOST)
                .map(found -> Errand.several("standstill.errand", StandstillPage.PATH, found.since(), found.count()))
                .stream()
                .toList();
    }
}
