package org.banjie.assistance.application.reckoning;

import java.math.BigDecimal;

/**
 * One member of a household, as far as income is reckoned.
 *
 * @param burdened disabled or gravely ill
 * @param wage yuan a month
 * @param workCosts what it costs to go to work, yuan a month, as declared (必要的就业成本)
 * @param careCosts what disability or grave illness costs, yuan a month, as declared
 */
public record Earner(boolean burdened, BigDecimal wage, BigDecimal workCosts, BigDecimal careCosts) {

    boolean works() {
        return wage.signum() > 0;
    }
}
