package org.banjie.funeral.booking.records;

import java.time.Instant;

/** Times made up for one test: until when everything may be changed. */
public class TimesOf extends BookingTimes {

    private final Instant changeUntil;

    public TimesOf(Instant changeUntil) {
        super(null, null);
        this.changeUntil = changeUntil;
    }

    @Override
    public Instant changeUntil(Instant start) {
        return changeUntil;
    }
}
