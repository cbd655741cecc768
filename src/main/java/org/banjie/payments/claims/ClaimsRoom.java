package org.banjie.payments.claims;

import org.banjie.access.Circle;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What claims bring to the house: their rights and what they seal. */
@Configuration(proxyBeanMethods = false)
class ClaimsRoom {

    @Bean
    public static Circle claimsAsking() {
        return ClaimRights.ASKING;
    }

    @Bean
    public static Circle claimsDeciding() {
        return ClaimRights.DECIDING;
    }

    @Bean
    public static SealedColumn claimDebtors() {
        return SealedColumn.of("claim", "debtor", (row, n) -> ClaimSeals.debtor(row.getLong("id")));
    }

    @Bean
    public static SealedColumn claimReasons() {
        return SealedColumn.of("claim", "why", (row, n) -> ClaimSeals.why(row.getLong("id")));
    }

    @Bean
    public static SealedColumn claimReliefs() {
        return SealedColumn.of("claim_relief", "why", (row, n) -> ClaimSeals.relief(row.getLong("id")));
    }
}
