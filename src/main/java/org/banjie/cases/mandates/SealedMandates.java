package org.banjie.cases.mandates;

import java.util.UUID;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach of those who act for others. */
@Configuration(proxyBeanMethods = false)
class SealedMandates {

    @Bean
    static SealedColumn agentNames() {
        return column("name");
    }

    @Bean
    static SealedColumn agentNumbers() {
        return column("number");
    }

    @Bean
    static SealedColumn agentPhones() {
        return column("phone");
    }

    private static SealedColumn column(String name) {
        return SealedColumn.of(
                "case_mandate", name + "_sealed", (row, n) -> Mandates.context(row.getObject("id", UUID.class), name));
    }
}
