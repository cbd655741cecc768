package org.banjie.assistance.payments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The payments of a street for a month (发放名册).
 *
 * @param month its first day
 * @param total yuan, of all items
 */
public record Roster(
        long id,
        String street,
        LocalDate month,
        RosterStatus status,
        int items,
        BigDecimal total,
        String madeBy,
        Instant madeAt,
        String checkedBy,
        Instant checkedAt,
        String approvedBy,
        Instant approvedAt,
        String returnedBy) {}
