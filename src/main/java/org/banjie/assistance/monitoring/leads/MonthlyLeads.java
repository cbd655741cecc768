package org.banjie.assistance.monitoring.leads;

import java.time.Clock;
import java.time.YearMonth;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.springframework.stereotype.Component;

/** Searches once a month by itself. */
@Component
@Planned(name = "monitoring.monthly-leads", every = "${banjie.monitoring.draw-every:PT1H}")
class MonthlyLeads implements Work {

    private final LeadDesk desk;
    private final Clock clock;

    MonthlyLeads(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        desk.searchOnce(YearMonth.now(clock), clock.getZone());
        return false;
    }
}
