package org.banjie.payments.once;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.jurisdiction.Units;
import org.banjie.payments.RosterRights;
import org.springframework.stereotype.Component;

/** Sums granted once that nobody has put on a roster yet, for whoever makes the rosters of their street. */
@Component
class OnceErrands implements Errands {

    private final OnceWaiting waiting;
    private final Units units;
    private final Clock clock;

    OnceErrands(OnceWaiting waiting, Units units, Clock clock) {
        this.waiting = waiting;
        this.units = units;
        this.clock = clock;
    }

    /** What has no account to go to waits for the account, and is told where the rosters are made. */
    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!RosterRights.MAKING.has(actor)) return List.of();
        return waiting.of(RosterRights.MAKING.offices(actor)).stream()
                .filter(one -> one.sums() > one.withoutAccount())
                .limit(Errand.MOST)
                .map(this::errand)
                .toList();
    }

    private Errand errand(OnceWaiting.Waiting one) {
        return Errand.of(
                "payments.errand.ONCE",
                "/payments",
                one.since().atStartOfDay(clock.getZone()).toInstant(),
                one.sums() - one.withoutAccount(),
                units.get(one.street()).shown());
    }
}
