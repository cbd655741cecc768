package org.banjie.relatives.register;

import java.util.UUID;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach in the register of relatives. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

    @Bean
    static SealedColumn relativesPersonNumbers() {
        return SealedColumn.of(
                "relatives_person", "id_sealed", (row, n) -> Persons.context(row.getObject("id", UUID.class)));
    }

    @Bean
    static SealedColumn relativesNames() {
        return SealedColumn.of(
                "relatives_relation",
                "name_sealed",
                (row, n) -> Relations.context(row.getObject("id", UUID.class), "name"));
    }

    @Bean
    static SealedColumn relativesNumbers() {
        return SealedColumn.of(
                "relatives_relation",
                "id_sealed",
                (row, n) -> Relations.context(row.getObject("id", UUID.class), "id"));
    }
}
