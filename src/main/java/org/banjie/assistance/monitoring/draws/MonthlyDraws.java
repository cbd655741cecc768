package org.banjie.assistance.monitoring.draws;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Draws each month by itself on a day of the month, so that nobody chooses the moment. */
@Component
@Planned(name = "monitoring.monthly-draws", every = "${banjie.monitoring.draw-every:PT1H}")
class MonthlyDraws implements Work {

    private static final Logger log = LoggerFactory.getLogger(MonthlyDraws.class);

    private final DrawDesk desk;
    private final Clock clock;
    private final int day;

    MonthlyDraws(DrawDesk desk, Clock clock, @Value("${banjie.monitoring.draw-day:5}") int day) {
        this.desk = desk;
        this.clock = clock;
        this.day = day;
    }

    @Override
    public boolean piece(Shift shift) {
        if (LocalDate.now(clock).getDayOfMonth() < day) return false;
        var drawn = desk.drawAll();
        if (drawn > 0) log.info("Spot checks of the month drawn in {} streets", drawn);
        return false;
    }
}
