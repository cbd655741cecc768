package org.banjie.sweeping.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banjie.sweeping.seasons.Festival;

/**
 * A season as a dispatcher plans it; null is what was not said.
 *
 * @param opensAt null for the day and hour the rules say
 * @param starts when the first stretch of each day begins
 * @param minutes how long each is, one after the other
 * @param slots how many a day has
 */
public record PlannedSeason(
        Long place,
        Festival festival,
        LocalDate first,
        LocalDate last,
        Instant opensAt,
        LocalTime starts,
        Integer minutes,
        Integer slots,
        Integer quota,
        Integer green) {

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    /** When the stretches of a day begin. */
    Stream<LocalTime> beginnings() {
        return IntStream.range(0, slots).mapToObj(n -> starts.plusMinutes((long) n * minutes));
    }
}
