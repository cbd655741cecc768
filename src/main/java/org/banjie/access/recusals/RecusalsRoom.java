package org.banjie.access.recusals;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is sealed of who keeps away. */
@Configuration(proxyBeanMethods = false)
class RecusalsRoom {

    @Bean
    static SealedColumn liftedRecusalReasons() {
        return SealedColumn.of(
                "recusal_lifted",
                "reason_sealed",
                (row, n) -> Recusals.context(row.getString("case_no"), row.getString("uid")));
    }

    @Bean
    static SealedColumn liftingReasons() {
        return SealedColumn.of(
                "recusal_lifted",
                "why_sealed",
                (row, n) -> Recusals.lifting(row.getString("case_no"), row.getString("uid")));
    }

    @Bean
    static SealedColumn recusalReasons() {
        return SealedColumn.of(
                "recusal",
                "reason_sealed",
                (row, n) -> Recusals.context(row.getString("case_no"), row.getString("uid")));
    }
}
