package org.banjie.time.limits;

import org.banjie.time.calendar.CalendarChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves open limits when the calendar they were reckoned with changes. */
@Component
class LimitReckoner {

    private static final Logger log = LoggerFactory.getLogger(LimitReckoner.class);

    /** Rows held in memory at a time. */
    private static final int BATCH = 500;

    private final LimitRows rows;
    private final Limits limits;

    LimitReckoner(LimitRows rows, Limits limits) {
        this.rows = rows;
        this.limits = limits;
    }

    @EventListener
    @Transactional
    void on(CalendarChanged changed) {
        var moved = 0;
        long last = 0;
        var batch = rows.touching(changed.year(), last, BATCH);
        while (!batch.isEmpty()) {
            moved += limits.reckonAnew(batch);
            last = batch.get(batch.size() - 1).id();
            batch = rows.touching(changed.year(), last, BATCH);
        }
        log.info("The calendar of {} changed: {} open limits moved", changed.year(), moved);
    }

    /** A new version of the program may have brought a year that was provisional before. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    void atStart() {
        rows.provisionalYears().forEach(year -> on(new CalendarChanged(year)));
    }
}
