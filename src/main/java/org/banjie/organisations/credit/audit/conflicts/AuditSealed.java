package org.banjie.organisations.credit.audit.conflicts;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What spot audits have sealed, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class AuditSealed {

    @Bean
    static SealedColumn auditConflictReasons() {
        return SealedColumn.of(
                "audit_conflict",
                "reason_sealed",
                (row, n) -> Conflicts.context(row.getString("uid"), row.getString("uscc")));
    }
}
