package org.banjie.organisations.inspection;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach in this room. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

    @Bean
    static SealedColumn inspectionContactPhones() {
        return SealedColumn.of("inspection_contact", "phone", (row, n) -> Contacts.context(row.getString("uscc")));
    }
}
