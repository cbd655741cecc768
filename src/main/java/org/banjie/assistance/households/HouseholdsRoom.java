package org.banjie.assistance.households;

import org.banjie.access.Circle;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.site.MenuEntry;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way to the files, its rights, what it seals and what it asks for in a model. */
@Configuration(proxyBeanMethods = false)
class HouseholdsRoom {

    @Bean
    static MenuEntry householdsEntry() {
        return new MenuEntry(
                "households.nav", "/households", HouseholdRights.READING.roles(), 20, "site.menu.assistance");
    }

    @Bean
    static Circle householdsReading() {
        return HouseholdRights.READING;
    }

    @Bean
    static Circle householdsReadingInFull() {
        return HouseholdRights.READING_IN_FULL;
    }

    @Bean
    static Circle householdsReporting() {
        return HouseholdRights.REPORTING;
    }

    @Bean
    static Circle householdsChangingAccounts() {
        return HouseholdRights.CHANGING_ACCOUNTS;
    }

    @Bean
    static Circle householdsConfirmingAccounts() {
        return HouseholdRights.CONFIRMING_ACCOUNTS;
    }

    @Bean
    static Circle householdsConfirmingHolds() {
        return HouseholdRights.CONFIRMING_HOLDS;
    }

    @Bean
    static NamedInJava reviewNamedInJava() {
        return NamedInJava.steps(ReviewModel.KIND, ReviewModel.VERIFY, ReviewModel.PROPOSE, ReviewModel.DECIDE)
                .sending(ReviewModel.LATE_OBJECTION);
    }

    @Bean
    static SealedColumn reviewCauses() {
        return SealedColumn.of("review_cause", "detail", (row, n) -> ReviewSeals.cause(row.getLong("id")));
    }
}
