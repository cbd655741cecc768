package org.banjie.assistance.application.reckoning;

import java.math.BigDecimal;

/**
 * Income of a whole household as it was found, yuan a month.
 *
 * @param checked by the check of means; what the family declares where there was none
 * @param visited by those who visited; null where they name no figure
 */
public record FoundIncome(BigDecimal checked, BigDecimal visited) {

    /** What counts as long as nobody shows otherwise. */
    public BigDecimal highest() {
        return visited == null ? checked : checked.max(visited);
    }

    /** Whether check and visit name two figures. */
    boolean disagrees() {
        return visited != null && visited.compareTo(checked) != 0;
    }

    boolean seenMore() {
        return visited != null && visited.compareTo(checked) > 0;
    }
}
