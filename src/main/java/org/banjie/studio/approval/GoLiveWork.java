package org.banjie.studio.approval;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.springframework.stereotype.Component;

/** At the beginning of its day what was approved goes live by itself. */
@Component
@Planned(name = "studio.go-live", cron = "0 * * * * *")
class GoLiveWork implements ItemWork {

    private static final int AT_ONCE = 20;

    private final WayDesk desk;
    private final Items items;

    GoLiveWork(WayDesk desk, Items items) {
        this.desk = desk;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        if (shift.isOver()) return true;
        var due = desk.due(AT_ONCE);
        return items.each(this, due, kind -> kind, desk::due) > 0 && due.size() == AT_ONCE;
    }

    @Override
    public void again(String kind) {
        desk.due(kind);
    }
}
