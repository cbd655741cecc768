package org.banjie.funeral.booking;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends holds that ran out, by itself, each in a transaction of its own; several nodes may do so at once. */
@Component
public class ExpiredHolds {

    private static final Logger log = LoggerFactory.getLogger(ExpiredHolds.class);
    private static final int ONCE = 200;

    private final BookingRows rows;
    private final Confirming confirming;

    ExpiredHolds(BookingRows rows, Confirming confirming) {
        this.rows = rows;
        this.confirming = confirming;
    }

    /** @return how many ended */
    @Scheduled(
            fixedDelayString = "${banjie.bookings.every:PT15S}",
            initialDelayString = "${banjie.bookings.every:PT15S}")
    public int endAll() {
        int ended = 0;
        for (var row : rows.due(ONCE)) {
            try {
                ended += confirming.expireIfDue(row.id()) ? 1 : 0;
            } catch (RuntimeException e) {
                log.warn("Hold {} is ended at the next look", row.id(), e);
            }
        }
        return ended;
    }
}
