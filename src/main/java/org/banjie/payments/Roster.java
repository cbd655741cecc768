package org.banjie.payments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.banjie.kinds.MoneyGranted.Every;

/**
 * The payments of a street for a month, or of what it pays once (发放名册).
 *
 * @param month its first day; of what is paid once the month it was made in
 * @param total yuan, of all items
 */
public record Roster(
        long id,
        String street,
        LocalDate month,
        Every every,
        RosterStatus status,
        int items,
        BigDecimal total,
        String madeBy,
        Instant madeAt,
        String checkedBy,
        Instant checkedAt,
        String approvedBy,
        Instant approvedAt,
        String returnedBy) {

    public boolean once() {
        return every == Every.ONCE;
    }
}
