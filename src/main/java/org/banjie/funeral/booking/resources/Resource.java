package org.banjie.funeral.booking.resources;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.words.Words;

/**
 * One hall, vehicle, furnace, cold cabinet or ash niche.
 *
 * @param grade what the price list calls it, for example 大厅; may be empty
 * @param capacity people a hall holds; 1 for the others
 * @param slotMinutes how long one use lasts, without the cleaning after it
 * @param opens where {@code opens} is 00:00 and {@code closes} 23:59 it works around the clock
 * @param onHolidays whether it works on statutory holidays
 * @param activeUntil last day; null when none is set
 * @param driver of a vehicle; nobody for everything else
 */
public record Resource(
        long id,
        ResourceType type,
        String code,
        String name,
        String nameEn,
        String grade,
        int capacity,
        int slotMinutes,
        int cleaningMinutes,
        LocalTime opens,
        LocalTime closes,
        boolean onHolidays,
        LocalDate activeFrom,
        LocalDate activeUntil,
        Driver driver) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    public Words names() {
        return new Words(name, nameEn);
    }

    public Duration use() {
        return Duration.ofMinutes(slotMinutes);
    }

    public Duration cleaning() {
        return Duration.ofMinutes(cleaningMinutes);
    }

    public boolean isActiveOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeUntil == null || !day.isAfter(activeUntil));
    }

    /** Its uses on that day: one after another with the cleaning between, the last ending when it closes at the latest. */
    public List<Instant> startsOn(LocalDate day, ZoneId zone) {
        var starts = new ArrayList<Instant>();
        var end = day.atTime(closes).atZone(zone).toInstant();
        var start = day.atTime(opens).atZone(zone).toInstant();
        while (!start.plus(use()).isAfter(end)) {
            starts.add(start);
            start = start.plus(use()).plus(cleaning());
        }
        return starts;
    }

    /** Whether it works from the one moment to the other. */
    public boolean worksFrom(Instant start, Instant end, ZoneId zone) {
        var first = start.atZone(zone);
        var last = end.atZone(zone);
        if (!isActiveOn(first.toLocalDate())) return false;
        if (opens.equals(LocalTime.MIDNIGHT) && !closes.isBefore(LAST_MINUTE)) return true;
        return first.toLocalDate().equals(last.toLocalDate())
                && !first.toLocalTime().isBefore(opens)
                && !last.toLocalTime().isAfter(closes);
    }

    public String nameIn(Locale locale) {
        return new Words(name, nameEn).in(locale);
    }
}
