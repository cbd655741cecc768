package org.banjie.funeral.booking.changes;

import java.util.concurrent.atomic.AtomicInteger;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.funeral.booking.records.BookingRows;
import org.springframework.stereotype.Component;

/** Ends holds that ran out, each by itself. */
@Component
@Planned(name = "bookings.expire", every = "${banjie.bookings.every:PT15S}")
public class ExpiredHolds implements ItemWork {

    private static final int ONCE = 200;

    private final BookingRows rows;
    private final Confirming confirming;
    private final Items items;

    ExpiredHolds(BookingRows rows, Confirming confirming, Items items) {
        this.rows = rows;
        this.confirming = confirming;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        return endAll() == ONCE;
    }

    /** @return how many ended */
    public int endAll() {
        var ended = new AtomicInteger();
        items.each(this, rows.due(ONCE), row -> Long.toString(row.id()), row -> {
            if (confirming.expireIfDue(row.id())) ended.incrementAndGet();
        });
        return ended.get();
    }

    @Override
    public void again(String id) {
        confirming.expireIfDue(Long.parseLong(id));
    }
}
