package org.banjie.assistance.monitoring.benefits;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What existing recipients get without applying (上海市社会救助条例第二十条).
 *
 * @param month its first day, the month it is for
 * @param amountPerPerson yuan
 * @param basis of giving it
 * @param categories codes of grants whose people get it, apart by commas
 * @param state PROPOSED, APPROVED or DROPPED
 */
record Benefit(
        long id,
        String name,
        LocalDate month,
        BigDecimal amountPerPerson,
        String basis,
        String categories,
        String state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt) {

    public boolean open() {
        return state.equals("PROPOSED");
    }

    public boolean approved() {
        return state.equals("APPROVED");
    }

    static String chain(long id) {
        return "monitoring/benefit/" + id;
    }
}
