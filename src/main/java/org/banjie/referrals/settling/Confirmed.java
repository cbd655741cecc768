package org.banjie.referrals.settling;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What may be settled with an organisation.
 *
 * @param counted hours or visits
 * @param amount yuan
 * @param since day of the oldest visit in it
 */
public record Confirmed(
        String street,
        String kind,
        String providerCode,
        String provider,
        int visits,
        BigDecimal counted,
        BigDecimal amount,
        LocalDate since) {}
