package org.banjie.funeral.arrangement.deceased;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach among the deceased. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

    @Bean
    static SealedColumn funeralDeceasedNumbers() {
        return SealedColumn.of(
                "funeral_deceased", "id_sealed", (row, n) -> DeceasedRows.context(row.getString("case_no")));
    }
}
