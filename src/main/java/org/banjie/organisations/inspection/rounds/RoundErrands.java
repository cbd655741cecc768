package org.banjie.organisations.inspection.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.organisations.inspection.InspectionRights;
import org.banjie.organisations.inspection.InspectionRoom;
import org.springframework.stereotype.Component;

/** The rounds whose last day is over and that nobody has closed. */
@Component
class RoundErrands implements Errands {

    private static final int MOST_ROLLED = 30;

    private final InspectionRounds rounds;
    private final ReportDeadline owed;
    private final Clock clock;

    RoundErrands(InspectionRounds rounds, ReportDeadline owed, Clock clock) {
        this.rounds = rounds;
        this.owed = owed;
        this.clock = clock;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!InspectionRights.KEEPING.has(actor)) return List.of();
        return rounds.all().stream()
                .filter(round -> round.state() == InspectionRound.State.OPEN)
                .filter(this::isOver)
                .map(this::errand)
                .toList();
    }

    /** Rest days put the last day off by less than this; of a year long past the calendar need not know. */
    private boolean isOver(InspectionRound round) {
        var today = LocalDate.now(clock);
        return today.isAfter(round.registryBy().plusDays(MOST_ROLLED))
                || today.isAfter(round.registryBy()) && today.isAfter(owed.rolled(round.registryBy()));
    }

    private Errand errand(InspectionRound round) {
        var over = round.registryBy().plusDays(1).atStartOfDay(clock.getZone());
        var year = Integer.toString(round.year());
        return Errand.of("inspection.errand.close", InspectionRoom.PATH + "/" + year, over.toInstant(), year);
    }
}
