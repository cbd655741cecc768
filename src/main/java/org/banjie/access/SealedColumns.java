package org.banjie.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach. One-time codes are gone before it matters. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

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

    @Bean
    static SealedColumn recusalReasons() {
        return SealedColumn.of(
                "recusal",
                "reason_sealed",
                (row, n) -> Recusals.context(row.getString("case_no"), row.getString("uid")));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
