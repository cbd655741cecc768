package org.banjie.background;

import java.time.Duration;
import java.time.Instant;

/**
 * How a work stands.
 *
 * @param name of the work
 * @param running since when it is being done just now; null when it is not
 * @param done the last go that came to its end; null when there was none
 * @param failed the last go that failed, whether or not the work was done since; null when there was none
 * @param failures since it last came to its end
 * @param next when it is done again; null when it is set aside, or only when woken
 * @param setAside since when it waits for an administrator; null when it does not
 */
public record WorkState(
        String name,
        When when,
        Instant running,
        Done done,
        Failed failed,
        int failures,
        Instant next,
        Instant setAside) {

    public record Done(Instant at, Duration took) {}

    /**
     * @param kind DATABASE, DATA, MEMORY, VANISHED or PROGRAM
     * @param place which exception, where in our code; null when nobody knows
     */
    public record Failed(Instant at, String kind, String place) {}
}
