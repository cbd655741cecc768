package org.banjie.worklist.pause;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.springframework.stereotype.Component;

/** After the last day that was told a limit runs again by itself. */
@Component
@Planned(name = "worklist.resume", every = "${banjie.worklist.resume:PT5M}")
class ResumeWork implements ItemWork {

    private static final int AT_ONCE = 100;

    private final StoppedClocks clocks;
    private final Items items;

    ResumeWork(StoppedClocks clocks, Items items) {
        this.clocks = clocks;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        if (shift.isOver()) return true;
        var over = clocks.over(AT_ONCE);
        var done = items.each(this, over, caseNo -> caseNo, clocks::over);
        return done > 0 && over.size() == AT_ONCE;
    }

    @Override
    public void again(String caseNo) {
        clocks.over(caseNo);
    }
}
