package org.banjie.assistance.monitoring.benefits;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach in the benefits. */
@Configuration(proxyBeanMethods = false)
class BenefitsRoom {

    @Bean
    static SealedColumn benefitExclusions() {
        return SealedColumn.of(
                "benefit_entry",
                "excluded",
                (row, n) -> BenefitEntries.context(row.getLong("batch"), row.getLong("grant_id")));
    }
}
