package org.banjie.funeral.arrangement.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a funeral costs.
 *
 * @param no which round of the case it is, from 1
 * @param relief yuan that need not be paid; null where a relief is owed whose share nobody has published
 * @param basis of the relief
 * @param confirmedAt null until the arranger has confirmed it
 */
public record Quote(
        String caseNo,
        int no,
        BigDecimal total,
        BigDecimal relief,
        BigDecimal payable,
        String basis,
        LocalDate onDay,
        Instant confirmedAt) {}
