package org.banjie.organisations.inspection.contacts;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The phones on file, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class ContactsSealed {

    @Bean
    static SealedColumn inspectionContactPhones() {
        return SealedColumn.of(
                "inspection_contact", "phone", (row, n) -> OrganisationContacts.context(row.getString("uscc")));
    }
}
