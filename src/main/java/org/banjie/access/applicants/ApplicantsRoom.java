package org.banjie.access.applicants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the accounts bring to the house: what a change of keys has to reach. One-time codes are gone before it matters. */
@Configuration(proxyBeanMethods = false)
class ApplicantsRoom {

    @Bean
    static SealedColumn accountNumbers() {
        return SealedColumn.of(
                "applicant_account", "number_sealed", (row, n) -> ApplicantAccounts.context(id(row), "number"));
    }

    @Bean
    static SealedColumn accountPhones() {
        return SealedColumn.of(
                "applicant_account", "phone_sealed", (row, n) -> ApplicantAccounts.context(id(row), "phone"));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
