package org.banjie.oversight.reports;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.springframework.stereotype.Component;

/** Makes the reports of the month that ended, in the night after it; what is there is left alone. */
@Component
@Planned(name = "oversight.reports", cron = "${banjie.reports.at:0 20 4 * * *}")
class ReportsWork implements ItemWork {

    private final MonthlyReports reports;
    private final Units units;
    private final Items items;

    ReportsWork(MonthlyReports reports, Units units, Items items) {
        this.reports = reports;
        this.units = units;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        items.each(this, reports.without(), Unit::code, this::make);
        return false;
    }

    @Override
    public void again(String unit) {
        make(units.get(unit));
    }

    private void make(Unit unit) {
        reports.make(unit, reports.now().minusMonths(1), "system");
    }
}
