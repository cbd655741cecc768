package org.banjie.relatives.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A post held for a time.
 *
 * @param office code of the unit
 * @param endsOn last day; null while nobody knows
 */
public record Term(
        long id, UUID person, String post, String office, Capacity capacity, LocalDate startsOn, LocalDate endsOn) {

    boolean covers(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
