package org.banjie.lots;

import java.math.BigDecimal;

/** How much is drawn, in percent, and the rule that says so. */
public record Share(BigDecimal percent, String basis) {

    /** As the row of a decision table says, or says otherwise, on that point. */
    public static Share of(Object percent, Object basis) {
        return new Share(new BigDecimal(percent.toString()), basis.toString());
    }
}
