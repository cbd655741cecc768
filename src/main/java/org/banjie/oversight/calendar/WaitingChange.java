package org.banjie.oversight.calendar;

import java.time.OffsetDateTime;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.access.StaffDirectory;
import org.banjie.time.calendar.CalendarYear;
import org.banjie.time.limits.LimitForecast;
import org.springframework.stereotype.Component;

/** The change of a year that waits, as administrators see it before it holds: what it changes and which limits it moves. */
@Component
class WaitingChange {

    private final CalendarDesk desk;
    private final LimitForecast forecast;
    private final StaffDirectory staff;
    private final SignedIn signedIn;

    WaitingChange(CalendarDesk desk, LimitForecast forecast, StaffDirectory staff, SignedIn signedIn) {
        this.desk = desk;
        this.forecast = forecast;
        this.staff = staff;
        this.signedIn = signedIn;
    }

    /**
     * @param source the notice, where it becomes another; null where it stays
     * @param own whether the reader has proposed it, and so cannot confirm it
     */
    record View(
            long id,
            String source,
            List<ChangedDay> days,
            LimitForecast.Moves moves,
            String proposer,
            OffsetDateTime at,
            boolean own) {}

    /** @param year as it stands; null where no change of it waits */
    View of(CalendarYear year) {
        return desk.waiting(year.year()).map(one -> view(one, year)).orElse(null);
    }

    private View view(CalendarProposal waiting, CalendarYear year) {
        var target = waiting.target();
        return new View(
                waiting.id(),
                target.source().equals(year.source()) ? null : target.source(),
                ChangedDay.between(year, target),
                forecast.of(target, CalendarPage.SHOWN),
                staff.nameOf(waiting.proposedBy()).orElse(waiting.proposedBy()),
                waiting.proposedAt(),
                waiting.proposedBy().equals(signedIn.actor().uid()));
    }
}
