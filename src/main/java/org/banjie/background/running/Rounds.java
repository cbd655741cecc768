package org.banjie.background.running;

import java.time.Clock;
import java.time.Duration;
import org.banjie.background.PlannedWork;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Does a work: piece after piece, but not so long that others wait for a thread. */
@Component
class Rounds {

    /** In real time, whatever the clock shows. */
    private static final Duration TURN = Duration.ofSeconds(10);

    private final WorkRows rows;
    private final Items items;
    private final Clock clock;
    private final Duration turn;

    @Autowired
    Rounds(WorkRows rows, Items items, Clock clock) {
        this(rows, items, clock, TURN);
    }

    Rounds(WorkRows rows, Items items, Clock clock, Duration turn) {
        this.rows = rows;
        this.items = items;
        this.clock = clock;
        this.turn = turn;
    }

    Round go(PlannedWork planned, Shift shift) {
        rows.started(planned.name(), clock.instant());
        var began = System.nanoTime();
        var work = planned.work();
        if (work instanceof ItemWork itself) items.again(itself, shift);
        var more = work.piece(shift);
        while (more && !shift.isOver() && since(began).compareTo(turn) < 0) more = work.piece(shift);
        return new Round(more || shift.isOver(), since(began));
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
