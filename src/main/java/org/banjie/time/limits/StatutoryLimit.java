package org.banjie.time.limits;

import java.time.LocalDate;
import org.banjie.time.DayUnit;
import org.banjie.time.Light;

/**
 * A limit that the law or a promise sets for a case, with its due date worked out.
 *
 * @param subject the case number
 * @param code which of the case's limits, for example {@code decision}
 * @param round 1, and one more each time the limit starts anew after it was closed
 * @param startsOn the day of the event; it does not count (民法典 201)
 * @param length in {@code unit}
 * @param basis the article it rests on
 * @param dueOn the last day; the limit ends with it, at 24:00
 * @param amberOn the day from which the lamp is yellow
 * @param provisional whether the due date may move because a year's notice is still to come
 * @param pausedOn since when it stands still; null while it runs
 * @param closedOn null while it is open
 */
public record StatutoryLimit(
        String subject,
        String code,
        int round,
        LocalDate startsOn,
        int length,
        DayUnit unit,
        String basis,
        LocalDate dueOn,
        LocalDate amberOn,
        boolean provisional,
        LocalDate pausedOn,
        LocalDate closedOn) {

    /** Stands in the basis of days that the office has set itself. */
    private static final String OWN = "区民政局核定";

    /**
     * Whether the law names its days. Where it does not, they are the office's own, and its basis says so; nobody is told
     * then that the law sets them.
     */
    public boolean isOfLaw() {
        return !basis.contains(OWN);
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public boolean isPaused() {
        return pausedOn != null;
    }

    /** The lamp on that day; while paused or once closed it stays as it was on that day. */
    public Light light(LocalDate today) {
        var on = closedOn != null ? closedOn : pausedOn != null ? pausedOn : today;
        if (on.isAfter(dueOn)) return Light.RED;
        return on.isBefore(amberOn) ? Light.GREEN : Light.YELLOW;
    }

    StatutoryLimit withLength(int newLength, String newBasis) {
        return new StatutoryLimit(
                subject,
                code,
                round,
                startsOn,
                newLength,
                unit,
                newBasis,
                dueOn,
                amberOn,
                provisional,
                pausedOn,
                closedOn);
    }

    StatutoryLimit withDates(LocalDate newDue, LocalDate newAmber, boolean isProvisional) {
        return new StatutoryLimit(
                subject,
                code,
                round,
                startsOn,
                length,
                unit,
                basis,
                newDue,
                newAmber,
                isProvisional,
                pausedOn,
                closedOn);
    }

    StatutoryLimit withPause(LocalDate since) {
        return new StatutoryLimit(
                subject, code, round, startsOn, length, unit, basis, dueOn, amberOn, provisional, since, closedOn);
    }

    StatutoryLimit closed(LocalDate on) {
        return new StatutoryLimit(
                subject, code, round, startsOn, length, unit, basis, dueOn, amberOn, provisional, pausedOn, on);
    }
}
