package org.banjie.assistance.monitoring.draws;

import java.time.LocalDate;
import org.banjie.lots.Draw;

/**
 * A month's spot check in a street.
 *
 * @param month its first day
 * @param drawn the lots among the live grants
 * @param sample how many there are with those that are always checked
 */
record SpotCheck(long id, String street, LocalDate month, Draw drawn, int sample) {

    String chain() {
        return "monitoring/draw/" + street + "/" + month.toString().substring(0, 7);
    }
}
