package org.banjie.assistance.application.changes;

import java.time.LocalDate;

/**
 * Whoever applied for assistance has died, and nobody else belongs to the household. In the transaction in which the
 * case ends.
 *
 * @param village the case belongs to
 */
public record LeftNobody(String village, String name, String idNo, LocalDate diedOn) {

    @Override
    public String toString() {
        return "LeftNobody[" + village + "]";
    }
}
