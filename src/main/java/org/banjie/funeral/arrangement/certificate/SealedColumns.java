package org.banjie.funeral.arrangement.certificate;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach among the certificates. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

    @Bean
    static SealedColumn funeralCertificateNumbers() {
        return SealedColumn.of(
                "funeral_certificate", "no_sealed", (row, n) -> Certificates.context(row.getString("case_no")));
    }
}
