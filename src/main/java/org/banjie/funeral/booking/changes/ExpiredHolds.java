package org.banjie.funeral.booking.changes;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.funeral.booking.records.BookingRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ends holds that ran out, each in a transaction of its own. */
@Component
@Planned(name = "bookings.expire", every = "${banjie.bookings.every:PT15S}")
public class ExpiredHolds implements Work {

    private static final Logger log = LoggerFactory.getLogger(ExpiredHolds.class);
    private static final int ONCE = 200;

    private final BookingRows rows;
    private final Confirming confirming;

    ExpiredHolds(BookingRows rows, Confirming confirming) {
        this.rows = rows;
        this.confirming = confirming;
    }

    @Override
    public boolean piece(Shift shift) {
        return endAll() == ONCE;
    }

    /** @return how many ended */
    public int endAll() {
        var ended = 0;
        for (var row : rows.due(ONCE)) {
            try {
                ended += confirming.expireIfDue(row.id()) ? 1 : 0;
            } catch (RuntimeException | Error e) {
                log.warn("Hold {} is ended at the next look", row.id(), e);
            }
        }
        return ended;
    }
}
