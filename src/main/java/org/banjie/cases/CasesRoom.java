package org.banjie.cases;

import org.banjie.cases.acts.Opinions;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register brings to the house: what a change of keys has to reach. */
@Configuration(proxyBeanMethods = false)
class CasesRoom {

    @Bean
    static SealedColumn caseIdentityNumbers() {
        return SealedColumn.of("cases", "id_sealed", (row, n) -> "cases.id:" + row.getString("case_no"));
    }

    @Bean
    static SealedColumn casePhones() {
        return SealedColumn.of("cases", "phone_sealed", (row, n) -> "cases.phone:" + row.getString("case_no"));
    }

    @Bean
    static SealedColumn caseTrackingCodes() {
        return SealedColumn.of("cases", "tracking_code", (row, n) -> "cases.code:" + row.getString("case_no"));
    }

    @Bean
    static SealedColumn caseAnswers() {
        return SealedColumn.of(
                "case_answers",
                "sealed",
                (row, n) -> CaseAnswers.context(row.getString("case_no"), row.getString("form"), row.getInt("round")));
    }

    @Bean
    static SealedColumn caseOpinions() {
        return SealedColumn.of(
                "case_opinion", "reason", (row, n) -> Opinions.context(row.getString("case_no"), row.getInt("no")));
    }

    @Bean
    static SealedColumn caseDecisions() {
        return SealedColumn.of("case_decision", "reason", (row, n) -> "case_decision:" + row.getString("case_no"));
    }
}
