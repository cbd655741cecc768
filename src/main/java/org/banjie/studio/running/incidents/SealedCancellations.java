package org.banjie.studio.running.incidents;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach among what administrators did by hand. */
@Configuration(proxyBeanMethods = false)
class SealedCancellations {

    @Bean
    static SealedColumn studioCancellationReasons() {
        return SealedColumn.of(
                "studio_cancellation", "reason", (row, n) -> Cancellations.context(row.getString("case_no")));
    }
}
