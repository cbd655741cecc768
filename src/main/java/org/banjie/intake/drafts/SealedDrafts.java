package org.banjie.intake.drafts;

import org.banjie.vault.SealedColumn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach among the drafts, and what is set for them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DraftSettings.class)
class SealedDrafts {

    @Bean
    static SealedColumn intakeDrafts() {
        return SealedColumn.of("intake_draft", "sealed", (row, n) -> "intake_draft:" + row.getString("id"));
    }
}
