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
    static SealedColumn holdReasons() {
        return SealedColumn.of("grant_hold", "why", (row, n) -> HouseholdSeals.hold(row.getLong("id")));
    }

    @Bean
    static NamedInJava reviewNamedInJava() {
        return NamedInJava.steps(ReviewModel.KIND, ReviewModel.VERIFY, ReviewModel.PROPOSE, ReviewModel.DECIDE)
                .sending(ReviewModel.LATE_OBJECTION);
    }

    @Bean
    static SealedColumn householdMemberNumbers() {
        return SealedColumn.of("household_member", "id_sealed", (row, n) -> HouseholdSeals.member(row.getLong("id")));
    }

    @Bean
    static SealedColumn grantAccountHolders() {
        return SealedColumn.of(
                "assistance_grant", "account_holder", (row, n) -> HouseholdSeals.holder(row.getString("case_no")));
    }

    @Bean
    static SealedColumn grantAccountNumbers() {
        return SealedColumn.of(
                "assistance_grant", "account_no", (row, n) -> HouseholdSeals.account(row.getString("case_no")));
    }

    @Bean
    static SealedColumn accountChangeHolders() {
        return SealedColumn.of(
                "account_change", "holder", (row, n) -> HouseholdSeals.change("holder", row.getLong("id")));
    }

    @Bean
    static SealedColumn accountChangeNumbers() {
        return SealedColumn.of(
                "account_change", "number", (row, n) -> HouseholdSeals.change("number", row.getLong("id")));
    }

    @Bean
    static SealedColumn accountChangeEvidences() {
        return SealedColumn.of(
                "account_change", "evidence", (row, n) -> HouseholdSeals.change("evidence", row.getLong("id")));
    }

    @Bean
    static SealedColumn reviewCauses() {
        return SealedColumn.of("review_cause", "detail", (row, n) -> HouseholdSeals.cause(row.getLong("id")));
    }
}
