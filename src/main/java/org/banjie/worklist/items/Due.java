package org.banjie.worklist.items;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.banjie.time.Light;
import org.banjie.time.hours.HourLimit;

/**
 * When a step is due. All null for a step without a limit.
 *
 * @param on the last day
 * @param amberOn the day from which it is near
 * @param at the moment, for a limit in hours; null for one in days
 * @param amberAt the moment from which it is near, with {@code at}
 * @param ownOn the last day by the step's own limit, beside the statutory one of its case; {@code on} is the earlier
 * @param ownAmberOn the day from which that is near
 * @param ownBegins whether that is the day to begin by, as nobody has taken the step in hand yet
 */
public record Due(
        LocalDate on,
        LocalDate amberOn,
        Instant at,
        Instant amberAt,
        LocalDate ownOn,
        LocalDate ownAmberOn,
        boolean ownBegins) {

    public static final Due NONE = new Due(null, null, null, null, null, null, false);

    public static Due on(LocalDate day, LocalDate amberOn) {
        return new Due(day, amberOn, null, null, null, null, false);
    }

    /** A day to begin by. */
    public static Due toBegin(LocalDate day, LocalDate amberOn) {
        return new Due(day, amberOn, null, null, day, amberOn, true);
    }

    /** A step under the statutory limit of its case and, where it has one, under its own: the earlier counts. */
    public static Due ofBoth(Due statutory, Due own) {
        if (own.on() == null) return statutory;
        var first = own.on().isBefore(statutory.on()) ? own : statutory;
        return new Due(first.on(), first.amberOn(), null, null, own.on(), own.amberOn(), own.ownBegins());
    }

    public static Due at(Instant due, Instant amberAt, ZoneId zone) {
        var on = LocalDate.ofInstant(due, zone);
        return new Due(on, LocalDate.ofInstant(amberAt, zone), due, amberAt, null, null, false);
    }

    public boolean isInHours() {
        return at != null;
    }

    /** The lamp at that moment; null while no limit runs. */
    public Light light(Instant now, ZoneId zone) {
        if (on == null) return null;
        if (isInHours()) return HourLimit.light(now, amberAt, at);
        var today = LocalDate.ofInstant(now, zone);
        if (today.isAfter(on)) return Light.RED;
        return today.isBefore(amberOn) ? Light.GREEN : Light.YELLOW;
    }
}
