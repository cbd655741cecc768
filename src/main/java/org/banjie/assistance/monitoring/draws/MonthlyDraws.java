package org.banjie.assistance.monitoring.draws;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.assistance.monitoring.MonitoringSettings;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.springframework.stereotype.Component;

/** Draws each month by itself on a day of the month, so that nobody chooses the moment; each street by itself. */
@Component
@Planned(name = "monitoring.monthly-draws", every = "${banjie.monitoring.draw-every:PT1H}")
class MonthlyDraws implements ItemWork {

    private final DrawDesk desk;
    private final Items items;
    private final Clock clock;
    private final int day;

    MonthlyDraws(DrawDesk desk, Items items, Clock clock, MonitoringSettings settings) {
        this.desk = desk;
        this.items = items;
        this.clock = clock;
        this.day = settings.drawDay();
    }

    @Override
    public boolean piece(Shift shift) {
        if (LocalDate.now(clock).getDayOfMonth() < day) return false;
        items.each(this, desk.undrawn(), street -> street, desk::drawUnlessDrawn);
        return false;
    }

    @Override
    public void again(String street) {
        desk.drawUnlessDrawn(street);
    }
}
