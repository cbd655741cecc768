package org.banjie.payments.earlier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.grants.paying.SumsBefore;
import org.banjie.payments.RosterRights;
import org.springframework.stereotype.Component;

/** Sums of which nobody has stated what became of them, and statements that wait for the second person, for the district. */
@Component
class EarlierErrands implements Errands {

    private final SumsBefore sums;
    private final StatedRows rows;
    private final RosterRights rights;
    private final Clock clock;

    EarlierErrands(SumsBefore sums, StatedRows rows, RosterRights rights, Clock clock) {
        this.sums = sums;
        this.rows = rows;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!RosterRights.STATING.has(actor)) return List.of();
        var barred = rights.barred(actor);
        var errands = new ArrayList<Errand>();
        var waiting = rows.waiting(actor.uid(), barred, Errand.MOST);
        if (!waiting.isEmpty()) {
            errands.add(several("CONFIRM", waiting.get(0).at(), waiting.size()));
        }
        var open = sums.after(0, barred, Errand.MOST);
        var stated = rows.waitingOf(open.stream().map(SumsBefore.Sum::grantId).toList());
        var silent =
                open.stream().filter(one -> !stated.containsKey(one.grantId())).toList();
        silent.stream()
                .map(SumsBefore.Sum::since)
                .min(LocalDate::compareTo)
                .ifPresent(since -> errands.add(
                        several("STATE", since.atStartOfDay(clock.getZone()).toInstant(), silent.size())));
        return errands;
    }

    private static Errand several(String deed, Instant since, int count) {
        return Errand.several("payments.errand.EARLIER." + deed, EarlierSumsPage.PATH, since, count);
    }
}
