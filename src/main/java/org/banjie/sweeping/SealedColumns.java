package org.banjie.sweeping;

import java.util.UUID;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach in the reservations. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

    @Bean
    static SealedColumn sweepingNames() {
        return column("name");
    }

    @Bean
    static SealedColumn sweepingIdentityNumbers() {
        return column("id");
    }

    @Bean
    static SealedColumn sweepingPhones() {
        return column("phone");
    }

    private static SealedColumn column(String name) {
        return SealedColumn.of(
                "sweeping_ticket",
                name + "_sealed",
                (row, n) -> Holders.context(row.getObject("id", UUID.class), name));
    }
}
