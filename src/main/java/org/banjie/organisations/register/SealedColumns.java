package org.banjie.organisations.register;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach in the register of organisations. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

    @Bean
    static SealedColumn organisationOfficerNumbers() {
        return SealedColumn.of("organisation_officer", "id_sealed", (row, n) -> Officers.context(row.getLong("id")));
    }

    @Bean
    static SealedColumn organisationFounderNumbers() {
        return SealedColumn.of("organisation_founder", "id_sealed", (row, n) -> FoundedBy.context(row.getLong("id")));
    }
}
