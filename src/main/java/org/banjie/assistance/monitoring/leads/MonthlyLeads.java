package org.banjie.assistance.monitoring.leads;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Searches once a month by itself. */
@Component
class MonthlyLeads {

    private final LeadDesk desk;
    private final Clock clock;
    private final boolean alone;

    MonthlyLeads(LeadDesk desk, Clock clock, @Value("${banjie.monitoring.background:true}") boolean alone) {
        this.desk = desk;
        this.clock = clock;
        this.alone = alone;
    }

    @Scheduled(fixedDelayString = "${banjie.monitoring.draw-every:PT1H}", initialDelayString = "PT5M")
    void whenDue() {
        if (alone) desk.searchOnce(YearMonth.now(clock), clock.getZone());
    }
}
