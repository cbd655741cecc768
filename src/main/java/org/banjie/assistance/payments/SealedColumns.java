package org.banjie.assistance.payments;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach in the payments. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

    @Bean
    static SealedColumn paymentHolders() {
        return SealedColumn.of("payment_item", "holder", (row, n) -> holder(row.getLong("id")));
    }

    @Bean
    static SealedColumn paymentAccounts() {
        return SealedColumn.of("payment_item", "account", (row, n) -> account(row.getLong("id")));
    }

    @Bean
    static SealedColumn paymentFailures() {
        return SealedColumn.of("payment_item", "why", (row, n) -> why(row.getLong("id")));
    }

    @Bean
    static SealedColumn rosterReturns() {
        return SealedColumn.of("payment_roster", "returned_why", (row, n) -> returned(row.getLong("id")));
    }

    static String returned(long id) {
        return "payment_roster.returned_why:" + id;
    }

    static String holder(long id) {
        return "payment_item.holder:" + id;
    }

    static String account(long id) {
        return "payment_item.account:" + id;
    }

    static String why(long id) {
        return "payment_item.why:" + id;
    }
}
