package org.banjie.organisations.register;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A registered organisation with what the law publishes of it.
 *
 * @param type ASSOCIATION (社会团体) or SERVICE (民办非企业单位)
 * @param brand 字号; null where the name has none
 * @param fund registered funds in yuan
 * @param competentUnit null where it is registered directly
 * @param activityArea 活动地域 of an association; null where none is on file
 * @param endedOn day of deregistration; null while it lives
 * @param caseNo the case that established it
 * @param status LIVE, EXPIRED (it lives, its certificate's time is over) or ENDED, as of today
 */
public record Organisation(
        String uscc,
        String type,
        String name,
        String brand,
        String sector,
        String purpose,
        String scope,
        String activityArea,
        String area,
        String address,
        BigDecimal fund,
        String competentUnit,
        int partyMembers,
        LocalDate establishedOn,
        LocalDate endedOn,
        String caseNo,
        String status) {

    public static final String LIVE = "LIVE";
    public static final String EXPIRED = "EXPIRED";

    public boolean live() {
        return endedOn == null;
    }
}
