package org.banjie.assistance.households;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach in the register of households. */
@Configuration(proxyBeanMethods = false)
public class SealedColumns {

    @Bean
    static SealedColumn householdMemberNumbers() {
        return SealedColumn.of("household_member", "id_sealed", (row, n) -> member(row.getLong("id")));
    }

    @Bean
    static SealedColumn grantAccountHolders() {
        return SealedColumn.of("assistance_grant", "account_holder", (row, n) -> holder(row.getString("case_no")));
    }

    @Bean
    static SealedColumn grantAccountNumbers() {
        return SealedColumn.of("assistance_grant", "account_no", (row, n) -> account(row.getString("case_no")));
    }

    @Bean
    static SealedColumn reviewCauses() {
        return SealedColumn.of("review_cause", "detail", (row, n) -> cause(row.getLong("id")));
    }

    static String cause(long id) {
        return "review_cause.detail:" + id;
    }

    public static String member(long id) {
        return "household_member.id:" + id;
    }

    static String holder(String caseNo) {
        return "assistance_grant.holder:" + caseNo;
    }

    static String account(String caseNo) {
        return "assistance_grant.account:" + caseNo;
    }
}
