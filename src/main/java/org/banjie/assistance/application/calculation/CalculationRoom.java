package org.banjie.assistance.application.calculation;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach of calculations. */
@Configuration(proxyBeanMethods = false)
class CalculationRoom {

    @Bean
    static SealedColumn calculations() {
        return SealedColumn.of(
                "assistance_proposal", "calculation", (row, n) -> SealedLines.context(row.getString("case_no")));
    }
}
