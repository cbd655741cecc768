package org.banjie.time.hours;

import java.time.Instant;
import org.banjie.time.Light;

/**
 * A limit that the law counts in hours: from a moment on, by day and night, rest days included.
 *
 * @param subject the case number
 * @param code which of the case's limits, for example {@code collect}
 * @param startedAt the moment of the event
 * @param hours how long it is
 * @param basis the article it rests on
 * @param dueAt the moment it runs out
 * @param amberAt the moment from which the lamp is yellow
 * @param closedAt null while it runs
 */
public record HourLimit(
        String subject,
        String code,
        Instant startedAt,
        int hours,
        String basis,
        Instant dueAt,
        Instant amberAt,
        Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** The lamp of a limit with that end at that moment. */
    public static Light light(Instant now, Instant amberAt, Instant dueAt) {
        if (!now.isBefore(dueAt)) return Light.RED;
        return now.isBefore(amberAt) ? Light.GREEN : Light.YELLOW;
    }
}
