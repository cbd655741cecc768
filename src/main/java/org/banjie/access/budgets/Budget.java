package org.banjie.access.budgets;

import java.time.Duration;

/**
 * How often something may be tried: some tries are free, then each further one has to wait, twice as long as the one
 * before. What was counted is forgotten once the longest wait has passed since the first try.
 *
 * @param name what it is for, whole: {@code staff/account-at/liming/10.0.0.1}
 */
public record Budget(String name, int free, Duration firstWait, Duration longestWait) {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final Duration DAY = Duration.ofDays(1);

    /** So many within a day, and no more until it is over. */
    public static Budget daily(String name, int free) {
        return new Budget(name, free, DAY, DAY);
    }

    /** So many within an hour, and no more until the hour is over. */
    public static Budget hourly(String name, int free) {
        return new Budget(name, free, HOUR, HOUR);
    }
}
