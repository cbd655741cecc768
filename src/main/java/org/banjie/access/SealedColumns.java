package org.banjie.access;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach of recusals. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

    @Bean
    static SealedColumn recusalReasons() {
        return SealedColumn.of(
                "recusal",
                "reason_sealed",
                (row, n) -> Recusals.context(row.getString("case_no"), row.getString("uid")));
    }
}
