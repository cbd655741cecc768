package org.banjie.cases;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a case ended.
 *
 * @param nature the closing status
 * @param reason in words; never empty for a refusal
 * @param amount yuan a month, null when the decision grants no money
 * @param startsOn first day the amount is owed
 * @param office unit code of the deciding office
 */
public record Decision(
        CaseStatus nature,
        String reason,
        BigDecimal amount,
        LocalDate startsOn,
        String decidedBy,
        String office,
        LocalDate decidedOn) {}
