package org.banjie.access.deputies;

import java.util.UUID;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach of the deputies. */
@Configuration(proxyBeanMethods = false)
class DeputiesRoom {

    @Bean
    static SealedColumn reasonsOfDeputies() {
        return SealedColumn.of(
                "deputy", "reason_sealed", (row, n) -> Deputies.context(row.getObject("id", UUID.class)));
    }
}
