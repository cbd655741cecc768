package org.banjie.grants;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: what it seals. */
@Configuration(proxyBeanMethods = false)
class GrantsRoom {

    @Bean
    static SealedColumn holdReasons() {
        return SealedColumn.of("grant_hold", "why", (row, n) -> HouseholdSeals.hold(row.getLong("id")));
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
}
