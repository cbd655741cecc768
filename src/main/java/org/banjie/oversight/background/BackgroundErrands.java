package org.banjie.oversight.background;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.background.running.Works;
import org.springframework.stereotype.Component;

/** What runs by itself and was set aside after many failures: it waits for an administrator. */
@Component
class BackgroundErrands implements Errands {

    private final Works works;

    BackgroundErrands(Works works) {
        this.works = works;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!BackgroundDesk.ACTING.has(actor)) return List.of();
        return works
                .setAside(Errand.MOST)
                .map(found -> Errand.several(
                        "background.errand.set-aside", BackgroundPage.PATH, found.since(), found.count()))
                .stream()
                .toList();
    }
}
