package org.banjie.finding;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.springframework.stereotype.Component;

/** Reads by what the cases are found that were there before this was kept. */
@Component
@Planned(name = "finding.traces", every = "PT24H")
class TraceWork implements ItemWork {

    private static final int BATCH = 200;

    private final TraceRows rows;
    private final TraceKeeping keeping;
    private final Items items;

    /** How far this go has come; the next begins at the beginning again, where only what failed is left. */
    private String last = "";

    TraceWork(TraceRows rows, TraceKeeping keeping, Items items) {
        this.rows = rows;
        this.keeping = keeping;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        var some = rows.untraced(last, BATCH);
        items.each(this, some, caseNo -> caseNo, this::again);
        last = some.isEmpty() ? "" : some.get(some.size() - 1);
        return !some.isEmpty();
    }

    @Override
    public void again(String caseNo) {
        keeping.readAgain(caseNo);
    }
}
