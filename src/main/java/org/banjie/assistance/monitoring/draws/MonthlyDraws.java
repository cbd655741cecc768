package org.banjie.assistance.monitoring.draws;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Draws each month by itself on a day of the month, so that nobody chooses the moment. */
@Component
class MonthlyDraws {

    private static final Logger log = LoggerFactory.getLogger(MonthlyDraws.class);

    private final DrawDesk desk;
    private final Clock clock;
    private final boolean alone;
    private final int day;

    MonthlyDraws(
            DrawDesk desk,
            Clock clock,
            @Value("${banjie.monitoring.background:true}") boolean alone,
            @Value("${banjie.monitoring.draw-day:5}") int day) {
        this.desk = desk;
        this.clock = clock;
        this.alone = alone;
        this.day = day;
    }

    @Scheduled(fixedDelayString = "${banjie.monitoring.draw-every:PT1H}", initialDelayString = "PT5M")
    void whenDue() {
        if (!alone || LocalDate.now(clock).getDayOfMonth() < day) return;
        int drawn = desk.drawAll();
        if (drawn > 0) log.info("Spot checks of the month drawn in {} streets", drawn);
    }
}
