package org.banjie.intake.authorising;

import org.banjie.vault.SealedColumn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach among the consents, and what is set for them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuthorisationSettings.class)
class SealedAuthorisations {

    @Bean
    static SealedColumn intakeAuthorisations() {
        return SealedColumn.of(
                "intake_authorisation", "sealed", (row, n) -> AuthorisationRows.context(row.getString("id")));
    }
}
