package org.banjie.background;

import java.time.Duration;

/** How often what fails is tried, a work or one of its items, and how long is waited in between: some four hours in all. */
public final class RetryWaits {

    public static final int TRIES = 10;

    private static final Duration LONGEST = Duration.ofHours(1);

    private RetryWaits() {}

    /** 1, 2, 4 … minutes. */
    public static Duration after(int failures) {
        var doubled = Duration.ofMinutes(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
