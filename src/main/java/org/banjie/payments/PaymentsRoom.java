package org.banjie.payments;

import org.banjie.access.Circle;
import org.banjie.site.MenuEntry;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way to the rosters, its rights and what it seals. */
@Configuration(proxyBeanMethods = false)
class PaymentsRoom {

    @Bean
    static MenuEntry paymentsEntry() {
        return new MenuEntry("payments.nav", "/payments", RosterRights.READING.roles(), 30, "site.menu.assistance");
    }

    @Bean
    static Circle rostersMaking() {
        return RosterRights.MAKING;
    }

    @Bean
    static Circle rostersChecking() {
        return RosterRights.CHECKING;
    }

    @Bean
    static Circle rostersApproving() {
        return RosterRights.APPROVING;
    }

    @Bean
    static Circle rostersReturning() {
        return RosterRights.RETURNING;
    }

    @Bean
    static Circle rostersReading() {
        return RosterRights.READING;
    }

    @Bean
    static Circle rostersReadingInFull() {
        return RosterRights.READING_IN_FULL;
    }

    @Bean
    static Circle budgetsKeeping() {
        return RosterRights.BUDGETING;
    }

    @Bean
    static Circle sumsStating() {
        return RosterRights.STATING;
    }

    @Bean
    static SealedColumn paymentHolders() {
        return SealedColumn.of("payment_item", "holder", (row, n) -> PaymentSeals.holder(row.getLong("id")));
    }

    @Bean
    static SealedColumn paymentAccounts() {
        return SealedColumn.of("payment_item", "account", (row, n) -> PaymentSeals.account(row.getLong("id")));
    }

    @Bean
    static SealedColumn paymentFailures() {
        return SealedColumn.of("payment_item", "why", (row, n) -> PaymentSeals.why(row.getLong("id")));
    }

    @Bean
    static SealedColumn rosterReturns() {
        return SealedColumn.of("payment_roster", "returned_why", (row, n) -> PaymentSeals.returned(row.getLong("id")));
    }
}
